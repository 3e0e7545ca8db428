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
  return listMissing(container, "order", async (skip) => {
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: ["id", "order.id"],
      filters: {
        shipped_at: { $gte: since.toISOString() },
        canceled_at: null,
      },
      pagination: { take: PAGE_SIZE, skip, order: { id: "ASC" } },
    })
    const rows: { order?: { id: string } | null }[] = data
    return rows.map(({ order }) => order?.id ?? null)
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
  return listMissing(container, "refund", async (skip) => {
    const { data } = await query.graph({
      entity: "order_refund",
      fields: ["id"],
      filters: { created_at: { $gte: since.toISOString() } },
      pagination: { take: PAGE_SIZE, skip, order: { id: "ASC" } },
    })
    const rows: { id: string }[] = data
    return rows.map(({ id }) => id)
  })
}

/** Of records read page by page, those that no paper was issued for. */
async function listMissing(
  container: MedusaContainer,
  cause: "order" | "refund",
  readPage: (skip: number) => Promise<(string | null)[]>
): Promise<string[]> {
  const documents = container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
  const missing = new Set<string>()
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const page = await readPage(skip)
    const ids = page.flatMap((id) => id ?? [])
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
  }
}
