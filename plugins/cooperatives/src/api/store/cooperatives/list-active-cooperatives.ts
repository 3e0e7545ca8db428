import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProofHolder } from "./[id]/keep-valid-certificates"
import { countPublishedProducts } from "./count-published-products"

/** Active cooperatives in the request's language, with their product count. */
export async function listActiveCooperatives(
  req: MedusaRequest,
  filters: Record<string, unknown>
) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph(
    {
      entity: "cooperative",
      ...req.queryConfig,
      filters: { ...filters, status: "active" },
    },
    { locale: req.locale }
  )
  const rows: ProofHolder[] = data
  const counts = await countPublishedProducts(
    req.scope,
    rows.map(({ id }) => id)
  )
  return {
    count: metadata?.count ?? rows.length,
    cooperatives: rows.map((row) => ({
      ...row,
      product_count: counts.get(row.id) ?? 0,
    })),
  }
}
