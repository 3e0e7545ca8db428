/** Pieces that came back, and what the shopper gets back for them; minor units. */
export type PaidPieces = { quantity: number; paid: number }

/** Pieces of an order's line at one price; minor units. */
export type PricedPieces = { quantity: number; unit_price: number }

/**
 * What pieces cost that replace others. The same size costs exactly what was
 * paid for it, whatever it costs today; where that cannot be divided, some
 * pieces cost a centime more. Another size costs its price of today.
 */
export function priceReplacement(
  { quantity, paid }: PaidPieces,
  price_today: number | null
): PricedPieces[] {
  if (price_today !== null) {
    return [{ quantity, unit_price: price_today }]
  }
  const unit_price = Math.floor(paid / quantity)
  const dearer = paid - unit_price * quantity
  return [
    { quantity: quantity - dearer, unit_price },
    { quantity: dearer, unit_price: unit_price + 1 },
  ].filter((pieces) => pieces.quantity > 0)
}

/** The cost of pieces; minor units. */
export function costOf(pieces: PricedPieces[]): number {
  return pieces.reduce(
    (sum, { quantity, unit_price }) => sum + quantity * unit_price,
    0
  )
}
