import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OPEN_CHANGE_STATUSES } from "../../../../../types/listing-change"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "product_cooperative",
    ...req.queryConfig,
    filters: { cooperative_id: [String(req.params.id)] },
  })
  const links: { product?: { id: string } | null }[] = data
  const { data: changes } = await query.graph({
    entity: "listing_change",
    fields: ["id", "status", "product_id"],
    filters: {
      cooperative_id: [String(req.params.id)],
      status: [...OPEN_CHANGE_STATUSES],
    },
  })
  const products = links.flatMap(({ product }) =>
    product ? [{ ...product, change: openChangeOf(product, changes) }] : []
  )
  const { limit, offset } = req.validatedQuery
  res.json({ products, count: metadata?.count ?? 0, limit, offset })
}

type Change = { id: string; status: string; product_id: string }

/** The edit of a product's listing that is not decided yet. */
function openChangeOf({ id }: { id: string }, changes: Change[]) {
  const change = changes.find(({ product_id }) => product_id === id)
  return change ? { id: change.id, status: change.status } : null
}
