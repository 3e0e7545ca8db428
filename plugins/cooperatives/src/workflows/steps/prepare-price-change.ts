import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { getListing, type ListingKey } from "../queries/get-listing"
import { isPriceJump } from "../rules/is-price-jump"
import { priceInDirhams } from "../rules/to-size"
import { VendorProblem } from "../rules/vendor-problem"

/** A size, and its new price in minor units of the dirham. */
export type ChangeSizePriceInput = ListingKey & {
  size_id: string
  price: number
  /** Whether a person has seen both prices of a jump. */
  confirm?: boolean
}

const MINOR_UNITS = 100

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
    const plain = (variant.price_set?.prices ?? []).filter(
      ({ price_list_id }) => !price_list_id
    )
    const others = plain
      .filter(({ currency_code }) => currency_code !== "mad")
      .map(({ id, amount, currency_code }) => ({ id, amount, currency_code }))
    const own = plain.find(({ currency_code }) => currency_code === "mad")
    const amount = price / MINOR_UNITS
    return new StepResponse({
      product_variants: [
        {
          id: size_id,
          prices: [
            ...others,
            { ...(own && { id: own.id }), amount, currency_code: "mad" },
          ],
        },
      ],
    })
  }
)
