import type { ExactMinor } from "../../types/sold-order"
import { floorMinor, roundMinor } from "./exact-minor"

/**
 * Amounts in whole minor units that add up to their rounded sum, each less than
 * one unit from exact: what rounding down leaves over goes to the largest
 * remainders, the earlier first where they are equal. `limits` are passed over
 * as long as any amount is below its own.
 */
export function roundTogether(
  exact: readonly ExactMinor[],
  limits?: readonly number[]
): number[] {
  const whole = roundMinor(exact.reduce((sum, amount) => sum + amount, 0n))
  const parts = exact.map((amount, index) => ({ ...floorMinor(amount), index }))
  const left = whole - parts.reduce((sum, { floor }) => sum + floor, 0)
  const isFull = ({ floor, index }: (typeof parts)[number]) =>
    floor >= (limits?.[index] ?? Infinity)
  const lucky = new Set(
    [...parts]
      .sort(
        (a, b) =>
          Number(isFull(a)) - Number(isFull(b)) ||
          Number(b.rest > a.rest) - Number(b.rest < a.rest) ||
          a.index - b.index
      )
      .slice(0, left)
      .map(({ index }) => index)
  )
  return parts.map(({ floor, index }) => floor + (lucky.has(index) ? 1 : 0))
}
