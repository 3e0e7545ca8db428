import { NET_UNITS } from "../../types/listing-content"
import type { VendorSize } from "../../types/listing-change"
import type { SizeRow } from "./listing-row"

/** Decimals of the dirham. */
const MAD_DIGITS = 2

/** A variant as its cooperative sees it. */
export function toSize(
  row: SizeRow,
  thresholds: Map<string, number>
): VendorSize {
  const { net_quantity, net_unit } = row.metadata ?? {}
  return {
    id: row.id,
    title: row.title ?? "",
    sku: row.sku,
    net_quantity: typeof net_quantity === "number" ? net_quantity : null,
    net_unit: NET_UNITS.find((unit) => unit === net_unit) ?? null,
    price: priceInDirhams(row),
    stock: availableStock(row),
    low_stock_threshold: thresholds.get(row.id) ?? null,
  }
}

/** The plain price in minor units of the dirham; null when there is none. */
export function priceInDirhams({ price_set }: SizeRow): number | null {
  const price = price_set?.prices?.find(
    ({ currency_code, price_list_id }) =>
      currency_code === "mad" && !price_list_id
  )
  return price ? toMinor(price.amount) : null
}

function toMinor(amount: number): number {
  return Math.round(amount * 10 ** MAD_DIGITS)
}

/** What can still be sold, as often as the scarcest part allows; null when uncounted. */
export function availableStock({
  manage_inventory,
  inventory_items = [],
}: SizeRow): number | null {
  if (!manage_inventory) {
    return null
  }
  const available = inventory_items.flatMap((each) => {
    const levels = each?.inventory?.location_levels ?? []
    const stock = levels.reduce(
      (sum, level) =>
        sum + (level ? level.stocked_quantity - level.reserved_quantity : 0),
      0
    )
    return each ? Math.floor(stock / each.required_quantity) : []
  })
  return available.length ? Math.min(...available) : 0
}
