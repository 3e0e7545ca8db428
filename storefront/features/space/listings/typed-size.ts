import {
  typedCount,
  typedMinorUnits,
  typedNumber,
} from "@/lib/format/typed-number"
import type { NetUnit } from "./listing-wire"

/** Units as people say them; the shop counts in grams, millilitres and pieces. */
export const SAID_UNITS = ["g", "kg", "ml", "l", "piece"] as const

export type SaidUnit = (typeof SAID_UNITS)[number]

const COUNTED_IN: Record<SaidUnit, { net_unit: NetUnit; factor: number }> = {
  g: { net_unit: "g", factor: 1 },
  kg: { net_unit: "g", factor: 1000 },
  ml: { net_unit: "ml", factor: 1 },
  l: { net_unit: "ml", factor: 1000 },
  piece: { net_unit: "piece", factor: 1 },
}

/** A size as it is typed. */
export type TypedSize = {
  quantity: string
  unit: SaidUnit
  price: string
  stock: string
}

export type SizeField = "quantity" | "price" | "stock"

/** A size as the shop takes it; price in minor units of the dirham. */
export type NewSize = {
  net_quantity: number
  net_unit: NetUnit
  price: number
  stock: number
}

/** Reads a typed size, or says which of its fields are wrong. */
export function readSize(
  typed: TypedSize
): { ok: true; size: NewSize } | { ok: false; problems: SizeField[] } {
  const { net_unit, factor } = COUNTED_IN[typed.unit]
  const said = typedNumber(typed.quantity)
  const quantity = said === null ? 0 : Math.round(said * factor)
  const price = typedMinorUnits(typed.price) ?? 0
  const stock = typedCount(typed.stock) ?? -1
  const problems: SizeField[] = []
  if (quantity < 1 || quantity > 1_000_000) {
    problems.push("quantity")
  }
  if (price < 1 || price > 100_000_000) {
    problems.push("price")
  }
  if (stock < 0 || stock > 1_000_000) {
    problems.push("stock")
  }
  return problems.length
    ? { ok: false, problems }
    : { ok: true, size: { net_quantity: quantity, net_unit, price, stock } }
}

/** A stored quantity in the unit that people would say: 1000 g is 1 kg. */
export function sayQuantity(
  quantity: number,
  unit: NetUnit
): { value: number; unit: SaidUnit } {
  if (unit !== "piece" && quantity >= 1000 && quantity % 100 === 0) {
    return { value: quantity / 1000, unit: unit === "g" ? "kg" : "l" }
  }
  return { value: quantity, unit }
}
