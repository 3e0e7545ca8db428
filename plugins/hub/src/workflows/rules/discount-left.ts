/** A line as it was sold, in minor units, VAT included. */
export type SoldLine = {
  quantity: number
  unit_price: number
  /** Discounts taken off. */
  total: number
}

/**
 * What of a line's discount stays with the pieces that are left, in minor
 * units, the half upwards: what is given back for the others and what is left
 * add up to what was paid.
 */
export function discountLeft(
  { quantity, unit_price, total }: SoldLine,
  left: number
): number {
  const discount = unit_price * quantity - total
  return Math.floor((2 * discount * left + quantity) / (2 * quantity))
}
