import type { VariantRow } from "./product-row"

/** The cheapest base price in a currency, in minor units; null where it has none. */
export function cheapestPrice(
  variants: VariantRow[],
  currency: string
): number | null {
  const amounts = variants
    .flatMap((variant) => variant.price_set?.prices ?? [])
    .filter(
      (price) =>
        price.currency_code === currency &&
        !price.price_list_id &&
        !price.min_quantity
    )
    .map((price) => toMinorUnits(price.amount))
  return amounts.length ? Math.min(...amounts) : null
}

/** Medusa prices are major units; the three currencies have two decimals. */
function toMinorUnits(amount: number): number {
  return Math.round(Number(amount) * 100)
}

/** True where at least one variant can be bought now. */
export function isInStock(variants: VariantRow[]): boolean {
  return variants.some(
    (variant) =>
      !variant.manage_inventory ||
      variant.allow_backorder ||
      hasEveryPart(variant)
  )
}

function hasEveryPart(variant: VariantRow): boolean {
  const parts = variant.inventory_items ?? []
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const available = (part.inventory?.location_levels ?? []).reduce(
        (sum, level) => sum + Number(level.available_quantity),
        0
      )
      return available >= part.required_quantity
    })
  )
}
