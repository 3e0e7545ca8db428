import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { ExactMinor } from "../../types/sold-order"

const DECIMALS = 12
const ONE = 10n ** BigInt(DECIMALS)

/** An amount of the order module in minor units, with nothing rounded yet. */
export function exactMinor(amount: BigNumberInput): ExactMinor {
  // Two decimals of the currency, and the twelve that are kept behind them.
  return BigInt(
    MathBN.convert(amount)
      .shiftedBy(2 + DECIMALS)
      .toFixed(0)
  )
}

/** Whole minor units, the half upwards. */
export function roundMinor(exact: ExactMinor): number {
  const floor = (exact + ONE / 2n) / ONE
  return Number(exact + ONE / 2n < 0n ? floor - 1n : floor)
}

/** Whole minor units, downwards, and what that leaves over. */
export function floorMinor(exact: ExactMinor): { floor: number; rest: bigint } {
  const rest = ((exact % ONE) + ONE) % ONE
  return { floor: Number((exact - rest) / ONE), rest }
}
