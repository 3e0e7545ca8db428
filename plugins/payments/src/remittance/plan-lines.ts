import type { CashState } from "../types/cash-collection"
import type {
  RemittanceFileLine,
  RemittanceLinePlan,
  RemittanceOutcome,
} from "../types/remittance"

/** The cash that a line may be about; minor units. */
export type ExpectedCash = {
  id: string
  order_id: string
  order_display_id: number
  state: CashState
  amount: number
  remitted_amount: number
  written_off_amount: number
}

/** What the shop knows when it reads a file. */
export type RemittanceFacts = {
  carrier: string
  /** Keys of lines that earlier files brought, and that were somebody's cash. */
  known_keys: ReadonlySet<string>
  /** The cash that a line names, by its parcel or its order. */
  find: (line: RemittanceFileLine) => ExpectedCash | undefined
}

/**
 * Sets the lines of a file beside what was expected, in the file's order: two
 * parcels of one order share what it still lacks.
 */
export function planLines(
  lines: RemittanceFileLine[],
  { carrier, known_keys, find }: RemittanceFacts
): RemittanceLinePlan[] {
  const seen = new Set(known_keys)
  const taken = new Map<string, number>()
  return lines.map((line) => {
    const key = keyOf(carrier, line)
    const cash = find(line)
    const before = cash ? (taken.get(cash.id) ?? 0) : 0
    const expected = cash ? Math.max(0, stillExpected(cash) - before) : 0
    const outcome = seen.has(key)
      ? "duplicate"
      : judge({ amount: line.amount, cash, expected })
    if (cash && outcome !== "duplicate") {
      taken.set(cash.id, before + Math.min(expected, line.amount))
    }
    seen.add(key)
    return {
      ...line,
      key,
      outcome,
      cash_collection_id: cash?.id ?? null,
      order_id: cash?.order_id ?? null,
      order_display_id: cash?.order_display_id ?? null,
      expected,
    }
  })
}

/** What a carrier still has to hand over of an order's cash. */
export function stillExpected(cash: ExpectedCash): number {
  const isOver = cash.state === "refused" || cash.state === "canceled"
  return isOver
    ? 0
    : cash.amount - cash.remitted_amount - cash.written_off_amount
}

/** What an amount is beside the cash that it is said to be of. */
export function judge({
  amount,
  cash,
  expected,
}: {
  amount: number
  cash: ExpectedCash | undefined
  expected: number
}): RemittanceOutcome {
  if (!cash || amount <= 0) {
    return "unknown"
  }
  if (amount === expected) {
    return "matched"
  }
  return amount < expected ? "short" : "surplus"
}

/** What makes a line itself, so that it counts once whatever file brings it. */
export function keyOf(
  carrier: string,
  { reference, tracking, order, amount, collected_on }: RemittanceFileLine
): string {
  const parts = reference
    ? ["ref", reference, tracking ?? order]
    : ["line", tracking, order, amount, collected_on]
  return [carrier, ...parts.map((part) => part ?? "")].join("|").toLowerCase()
}
