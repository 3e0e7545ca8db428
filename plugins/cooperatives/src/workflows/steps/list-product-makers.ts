import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listSellables } from "../queries/list-sellables"

/** Who makes each product, and which listing it has, before a change. */
export const listProductMakersStep = createStep(
  "list-product-makers",
  async (input: { product_ids: string[] }, { container }) => {
    const products = await listSellables(container, input.product_ids)
    return new StepResponse(
      products.map(({ id, cooperative, listing }) => ({
        product_id: id,
        cooperative_id: cooperative?.id ?? null,
        listing_id: listing?.id ?? null,
      }))
    )
  }
)

/** A product, its maker and its listing, by id. */
export type ProductMaker = {
  product_id: string
  cooperative_id: string | null
  listing_id: string | null
}
