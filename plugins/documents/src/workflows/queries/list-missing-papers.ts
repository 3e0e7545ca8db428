import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../modules/documents"
import type DocumentsModuleService from "../../modules/documents/service"

const PAGE_SIZE = 200

/** Ids of orders that left since a moment and were not invoiced. */
export async function listOrdersToInvoice(
  container: MedusaContainer,
  since: Date
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return listMissing(container, "order", async (after) => {
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: ["id", "order.id"],
      filters: {
        id: { $gt: after },
        shipped_at: { $gte: since.toISOString() },
        canceled_at: null,
      },
      pagination: { take: PAGE_SIZE, skip: 0, order: { id: "ASC" } },
    })
    const rows: { id: string; order?: { id: string } | null }[] = data
    return rows.map(({ id, order }) => ({ id, caused_by: order?.id ?? null }))
  })
}

/** Ids of refunds since a moment that have no credit note, whether or not they need one. */
export async function listRefundsWithoutNote(
  container: MedusaContainer,
  since: Date
): Promise<string[]> {
  if (!container.hasRegistration("refunds")) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return listMissing(container, "refund", async (after) => {
    const { data } = await query.graph({
      entity: "order_refund",
      fields: ["id"],
      filters: {
        id: { $gt: after },
        created_at: { $gte: since.toISOString() },
      },
      pagination: { take: PAGE_SIZE, skip: 0, order: { id: "ASC" } },
    })
    const rows: { id: string }[] = data
    return rows.map(({ id }) => ({ id, caused_by: id }))
  })
}

/** A record in the order of ids, and what a paper would be issued for. */
type PageRow = { id: string; caused_by: string | null }

/** Of records read page by page, those that no paper was issued for. */
async function listMissing(
  container: MedusaContainer,
  cause: "order" | "refund",
  readPage: (after: string) => Promise<PageRow[]>
): Promise<string[]> {
  const documents = container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
  const missing = new Set<string>()
  for (let after = ""; ;) {
    const page = await readPage(after)
    const ids = page.flatMap(({ caused_by }) => caused_by ?? [])
    const issued = await documents.listInvoices(
      { cause: ids.map((id) => `${cause}:${id}`) },
      { select: ["cause"], take: PAGE_SIZE }
    )
    const known = new Set(issued.map((paper) => paper.cause))
    ids
      .filter((id) => !known.has(`${cause}:${id}`))
      .forEach((id) => missing.add(id))
    if (page.length < PAGE_SIZE) {
      return [...missing]
    }
    after = page.at(-1)?.id ?? after
  }
}
