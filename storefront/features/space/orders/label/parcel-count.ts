/** Labels that are printed at once for one order, at most. */
export const MOST_PARCELS = 20

/** The number of parcels in an address; one where it says nothing of use. */
export function readParcelCount(value: unknown): number {
  const count = Number(value)
  return Number.isInteger(count) && count >= 1 && count <= MOST_PARCELS
    ? count
    : 1
}
