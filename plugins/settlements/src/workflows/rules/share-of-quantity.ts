/** Pieces given back before, now, and sold. */
export type GivenBack = { before: number; now: number; sold: number }

/**
 * What falls to the pieces given back now, of an amount for all of them.
 * Reckoned from the sum of all pieces given back so far, so that giving back
 * piece by piece ends at exactly the amount.
 */
export function shareOfQuantity(
  amount: number,
  { before, now, sold }: GivenBack
): number {
  return upTo(amount, before + now, sold) - upTo(amount, before, sold)
}

// The half upwards, in whole numbers.
function upTo(amount: number, quantity: number, sold: number): number {
  return Number(
    (2n * BigInt(amount) * BigInt(quantity) + BigInt(sold)) /
      (2n * BigInt(sold))
  )
}
