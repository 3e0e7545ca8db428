import type { Operation } from "../offline/outbox/operation"
import {
  applyMovement,
  levelIn,
  movementIn,
  stockSubject,
  type Movement,
} from "./stock-movement"

type Outbox = {
  operations: Operation[]
  finished: { operation: Operation; answer: unknown }[]
  givenUp: Operation[]
}

/** Taps that are not an operation yet. */
export type Burst = { id: string; variant_id: string; delta: number }

/** A size's stock as the person should see it. */
export type StockView = {
  /** With everything that was done on this phone. */
  count: number
  /** What the shop counts, as far as this phone knows. */
  shop: number
  /** Whether something is on its way. */
  isPending: boolean
  /** Whether something of this size was sent since the page opened. */
  wasSent: boolean
  /** A movement that the shop refused, and what it says of the stock. */
  stuck: { operation: Operation; movement: Movement; stock: number } | null
}

/** What a size's stock is, between the shop, the outbox and the thumb. */
export function viewStock(
  line: { variant_id: string; stock: number },
  outbox: Outbox,
  burst: Burst | undefined
): StockView {
  const subject = stockSubject(line.variant_id)
  const isOurs = (operation: Operation) =>
    operation.kind === "stock.move" && operation.subject === subject
  const sent = outbox.finished.filter(({ operation }) => isOurs(operation))
  const known = lastLevel(line.variant_id, [
    ...sent.map(({ operation: { sequence }, answer }) => ({
      sequence,
      said: answer,
    })),
    ...outbox.givenUp
      .filter(isOurs)
      .map(({ sequence, problem }) => ({ sequence, said: problem?.details })),
  ])
  const ours = outbox.operations.filter(isOurs)
  const refused = ours.find(({ state }) => state !== "waiting")
  const told = levelIn(refused?.problem?.details, line.variant_id)
  const shop = told ?? known ?? line.stock
  const waiting = ours.flatMap((operation) =>
    operation.state === "waiting" ? (movementIn(operation) ?? []) : []
  )
  const isCounted = ours.some(
    ({ context }) => burst && context?.["burst"] === burst.id
  )
  const taps = burst && !isCounted ? burst.delta : 0
  const movement = refused && movementIn(refused)
  return {
    count: Math.max(0, waiting.reduce(applyMovement, shop) + taps),
    shop,
    isPending: waiting.length > 0 || taps !== 0,
    wasSent: sent.length > 0,
    stuck:
      refused && movement
        ? { operation: refused, movement, stock: shop }
        : null,
  }
}

/** The newest stock that the shop spoke of, in an answer or in a refusal. */
function lastLevel(
  variantId: string,
  spoken: { sequence: number; said: unknown }[]
): number | null {
  return (
    spoken
      .toSorted((one, other) => other.sequence - one.sequence)
      .map(({ said }) => levelIn(said, variantId))
      .find((level) => level !== null) ?? null
  )
}
