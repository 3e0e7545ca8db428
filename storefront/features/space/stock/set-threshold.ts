import type { NewOperation, Operation } from "../offline/outbox/operation"
import type { StockLine } from "./stock-line"

const subjectOf = (variantId: string) => `stock-alert:${variantId}`

/** Keeps at how many pieces of a size somebody is told; null means never. */
export async function setThreshold(
  line: StockLine,
  threshold: number | null,
  outbox: { enqueue: (operation: NewOperation) => Promise<string> }
): Promise<void> {
  await outbox.enqueue({
    kind: "stock.threshold",
    path: "/vendor/stock/threshold",
    body: { variant_id: line.variant_id, threshold },
    label: line.name,
    subject: subjectOf(line.variant_id),
  })
}

/** A size's threshold with what was said on this phone. */
export function viewThreshold(
  line: StockLine,
  outbox: { operations: Operation[]; finished: { operation: Operation }[] }
): number | null {
  const said = [
    ...outbox.finished.map(({ operation }) => operation),
    ...outbox.operations,
  ].filter(
    ({ kind, subject, state }) =>
      kind === "stock.threshold" &&
      subject === subjectOf(line.variant_id) &&
      state === "waiting"
  )
  const last = said.at(-1)
  if (!last) {
    return line.threshold
  }
  const threshold = last.body?.["threshold"]
  return typeof threshold === "number" ? threshold : null
}
