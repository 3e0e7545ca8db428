import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getListing, type ListingKey } from "../queries/get-listing"
import type { SizeRow } from "../rules/listing-row"
import { VendorProblem } from "../rules/vendor-problem"

/** A size of a listing. */
export type RemoveListingSizeInput = ListingKey & { size_id: string }

/** Refuses to remove the last size, or one that somebody has ordered. */
export const validateSizeIsRemovableStep = createStep(
  "validate-size-is-removable",
  async ({ size_id, ...key }: RemoveListingSizeInput, { container }) => {
    const { row } = await getListing(container, key)
    const size = row.variants.find(({ id }) => id === size_id)
    if (!size) {
      throw new VendorProblem("not_found", `Size ${size_id} was not found`)
    }
    if (row.variants.length === 1) {
      throw new VendorProblem(
        "wrong_state",
        "A listing needs one size; pause it instead",
        { status: "last_size" }
      )
    }
    if (isReserved(size)) {
      throw new VendorProblem(
        "wrong_state",
        "This size is in an order that has not left yet",
        { status: "reserved" }
      )
    }
    return new StepResponse()
  }
)

function isReserved({ inventory_items = [] }: SizeRow): boolean {
  return inventory_items.some((each) =>
    each?.inventory?.location_levels?.some(
      (level) => level && level.reserved_quantity > 0
    )
  )
}
