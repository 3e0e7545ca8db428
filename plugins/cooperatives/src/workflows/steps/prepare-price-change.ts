import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { getListing, type ListingKey } from "../queries/get-listing"
import { isPriceJump } from "../rules/is-price-jump"
import { setPlainPrices } from "../rules/plain-prices"
import { priceInDirhams } from "../rules/to-size"
import { VendorProblem } from "../rules/vendor-problem"

/** A size, and its new price in minor units of the dirham. */
export type ChangeSizePriceInput = ListingKey & {
  size_id: string
  price: number
  /** Whether a person has seen both prices of a jump. */
  confirm?: boolean
}

/** The prices of a size with the new one in place; the others stay. */
export const preparePriceChangeStep = createStep(
  "prepare-price-change",
  async (
    { size_id, price, confirm, ...key }: ChangeSizePriceInput,
    { container }
  ) => {
    const { row } = await getListing(container, key)
    const variant = row.variants.find(({ id }) => id === size_id)
    if (!variant) {
      throw new VendorProblem("not_found", `Size ${size_id} was not found`)
    }
    const from = priceInDirhams(variant)
    const { priceJumpFactor } =
      container.resolve<ListingModuleService>(LISTING_MODULE)
    if (!confirm && isPriceJump({ from, to: price }, priceJumpFactor)) {
      throw new VendorProblem(
        "price_jump",
        "The price changes a lot; confirm that it is meant",
        { from, to: price }
      )
    }
    return new StepResponse({
      sizes: [setPlainPrices(variant, { mad: price })],
    })
  }
)
