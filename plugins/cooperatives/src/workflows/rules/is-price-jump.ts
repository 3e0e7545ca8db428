/** Whether a price, in minor units, changes beyond a factor either way. */
export function isPriceJump(
  { from, to }: { from: number | null; to: number },
  factor: number
): boolean {
  return from !== null && (to > from * factor || to * factor < from)
}
