import { randomBytes } from "node:crypto"
import type { NewSize } from "../../types/listing-content"
import { estimateWeight, sizeTitle, SIZE_OPTION } from "./size-title"

const SKU_BYTES = 4
const MINOR_UNITS = 100

/** What the core needs to create a size; prices are in dirhams alone. */
export function toNewVariant(size: NewSize, rank: number) {
  const { net_quantity, net_unit, price, reference } = size
  return {
    title: sizeTitle(size, "fr"),
    sku: `${net_quantity}${net_unit}-${randomBytes(SKU_BYTES).toString("hex")}`.toUpperCase(),
    weight: size.weight_grams ?? estimateWeight(size),
    manage_inventory: true,
    variant_rank: rank,
    options: { [SIZE_OPTION.fr]: sizeTitle(size, "fr") },
    prices: [{ currency_code: "mad", amount: price / MINOR_UNITS }],
    metadata: { net_quantity, net_unit, ...(reference && { reference }) },
  }
}
