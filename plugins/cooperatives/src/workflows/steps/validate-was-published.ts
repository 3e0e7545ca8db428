import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getListing, type ListingKey } from "../queries/get-listing"
import { toVendorListing } from "../rules/to-vendor-listing"
import { VendorProblem } from "../rules/vendor-problem"

/** Refuses a listing that was published once, or that never was. */
export const validateWasPublishedStep = createStep(
  "validate-was-published",
  async (
    { input, expected }: { input: ListingKey; expected: boolean },
    { container }
  ) => {
    const { row, context } = await getListing(container, input)
    const { state, published } = toVendorListing(row, context)
    const was =
      Boolean(published) || (await isSold(container, input.product_id))
    if (was !== expected) {
      throw new VendorProblem(
        "wrong_state",
        expected
          ? "This listing was never published: delete it instead"
          : "This listing was published: pause it instead of deleting it",
        { status: state }
      )
    }
    return new StepResponse()
  }
)

/** What was ordered was in the shop, whoever of staff took it out since. */
async function isSold(container: MedusaContainer, product_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order_line",
    fields: ["id"],
    filters: { product_id: [product_id] },
    pagination: { take: 1 },
  })
  return data.length > 0
}
