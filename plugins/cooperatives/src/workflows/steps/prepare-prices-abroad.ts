import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getListing, type ListingKey } from "../queries/get-listing"
import { setPlainPrices } from "../rules/plain-prices"
import { VendorProblem } from "../rules/vendor-problem"

/** What a size costs abroad, in minor units; null takes the price away. */
export type PriceAbroad = {
  size_id: string
  eur?: number | null
  usd?: number | null
}

export type PriceAbroadInput = ListingKey & { prices: PriceAbroad[] }

/** All prices of the sizes that are named, with the new ones in place. */
export const preparePricesAbroadStep = createStep(
  "prepare-prices-abroad",
  async ({ prices, ...key }: PriceAbroadInput, { container }) => {
    const { row } = await getListing(container, key)
    return new StepResponse({
      sizes: prices.map(({ size_id, eur, usd }) => {
        const size = row.variants.find(({ id }) => id === size_id)
        if (!size) {
          throw new VendorProblem("not_found", `Size ${size_id} was not found`)
        }
        return setPlainPrices(size, {
          ...(eur !== undefined && { eur }),
          ...(usd !== undefined && { usd }),
        })
      }),
    })
  }
)
