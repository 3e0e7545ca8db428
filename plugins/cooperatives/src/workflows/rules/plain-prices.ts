import type { SizeRow } from "./listing-row"

/** A price of a size outside of any price list, in major units. */
export type PlainPrice = { id?: string; amount: number; currency_code: string }

/** The prices of a size as they are, and as they shall be. */
export type SizePrices = {
  size_id: string
  price_set_id: string
  before: PlainPrice[]
  after: PlainPrice[]
}

const MINOR_UNITS = 100

/**
 * A size's prices with some of its currencies set anew, in minor units; null
 * takes a price away. Currencies that are not named stay.
 */
export function setPlainPrices(
  { id, price_set }: SizeRow,
  wanted: Record<string, number | null>
): SizePrices {
  const before = (price_set?.prices ?? [])
    .filter(({ price_list_id }) => !price_list_id)
    .map(({ id, amount, currency_code }) => ({ id, amount, currency_code }))
  const kept = before.filter(({ currency_code }) => !(currency_code in wanted))
  const set = Object.entries(wanted).flatMap(([currency_code, minor]) => {
    const known = before.find((each) => each.currency_code === currency_code)
    return minor === null
      ? []
      : [
          {
            ...(known && { id: known.id }),
            amount: minor / MINOR_UNITS,
            currency_code,
          },
        ]
  })
  return {
    size_id: id,
    price_set_id: price_set?.id ?? "",
    before,
    after: [...kept, ...set],
  }
}
