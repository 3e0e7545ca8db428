import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getListing, type ListingKey } from "../queries/get-listing"
import type { SizeRow } from "../rules/listing-row"
import { VendorProblem } from "../rules/vendor-problem"

/** What a size costs abroad, in minor units; null takes the price away. */
export type PriceAbroad = {
  size_id: string
  eur?: number | null
  usd?: number | null
}

export type PriceAbroadInput = ListingKey & { prices: PriceAbroad[] }

const CURRENCIES = ["eur", "usd"] as const
const MINOR_UNITS = 100

/** All prices of the sizes that are named, with the new ones in place. */
export const preparePricesAbroadStep = createStep(
  "prepare-prices-abroad",
  async ({ prices, ...key }: PriceAbroadInput, { container }) => {
    const { row } = await getListing(container, key)
    return new StepResponse({
      product_variants: prices.map((wanted) => {
        const size = row.variants.find(({ id }) => id === wanted.size_id)
        if (!size) {
          throw new VendorProblem(
            "not_found",
            `Size ${wanted.size_id} was not found`
          )
        }
        return { id: size.id, prices: mergePrices(size, wanted) }
      }),
    })
  }
)

function mergePrices({ price_set }: SizeRow, wanted: PriceAbroad) {
  const plain = (price_set?.prices ?? []).filter(
    ({ price_list_id }) => !price_list_id
  )
  const kept = plain
    .filter(
      ({ currency_code }) =>
        !CURRENCIES.some(
          (code) => code === currency_code && wanted[code] !== undefined
        )
    )
    .map(({ id, amount, currency_code }) => ({ id, amount, currency_code }))
  const set = CURRENCIES.flatMap((currency_code) => {
    const minor = wanted[currency_code]
    const known = plain.find((each) => each.currency_code === currency_code)
    return minor
      ? [
          {
            ...(known && { id: known.id }),
            amount: minor / MINOR_UNITS,
            currency_code,
          },
        ]
      : []
  })
  return [...kept, ...set]
}
