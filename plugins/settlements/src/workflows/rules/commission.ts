/** Hundredths of a percent in the whole. */
const WHOLE = 10_000

/**
 * What CoopStore keeps of a sale, both in minor units. Rounded to the nearest
 * centime, the half upwards: reckoned in whole numbers, so that no binary
 * fraction decides a centime.
 */
export function commissionOf(total: number, basisPoints: number): number {
  return Math.floor((total * basisPoints + WHOLE / 2) / WHOLE)
}
