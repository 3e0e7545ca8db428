import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

// What the shop writes beside the matter: indexes, engines, requests' answers.
const BESIDE =
  /^(search_|workflow_execution|mikro_orm|vendor_operation|script_)/

type Row = { name: string; content: string | null }

/** The content of every table of the shop, in one short text per table. */
export async function fingerprintOf(
  container: MedusaContainer
): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  for (const name of await listTables(container)) {
    const { rows } = await run<Row>(
      container,
      `SELECT md5(string_agg(t::text, '' ORDER BY t::text)) AS content FROM "${name}" t`
    )
    prints[name] = rows[0]?.content ?? ""
  }
  return prints
}

/** The tables in which a text stands somewhere. */
export async function tablesHolding(
  container: MedusaContainer,
  text: string
): Promise<string[]> {
  const found: string[] = []
  for (const name of await listTables(container)) {
    const { rows } = await run(
      container,
      `SELECT 1 FROM "${name}" t WHERE t::text LIKE '%${text}%' LIMIT 1`
    )
    if (rows.length) {
      found.push(name)
    }
  }
  return found
}

/** Every column of the tables that belong to cooperatives. */
export async function columnsOfCooperatives(
  container: MedusaContainer
): Promise<string[]> {
  const { rows } = await run<{ name: string }>(
    container,
    `SELECT DISTINCT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name IN
       ('cooperative', 'cooperative_admin', 'cooperative_application',
        'cooperative_invitation', 'cooperative_notification', 'certificate',
        'listing', 'listing_change', 'listing_photo', 'stock_alert', 'product',
        'product_variant', 'cooperative_order', 'cooperative_order_line')`
  )
  return rows.map(({ name }) => name)
}

async function listTables(container: MedusaContainer): Promise<string[]> {
  const { rows } = await run<{ name: string }>(
    container,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
  )
  return rows.map(({ name }) => name).filter((name) => !BESIDE.test(name))
}

function run<T = unknown>(
  container: MedusaContainer,
  sql: string
): Promise<{ rows: T[] }> {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql)
}
