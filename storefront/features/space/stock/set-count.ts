import type { useOutbox } from "../offline/outbox/use-outbox"
import { readOutboxState } from "../offline/outbox/outbox-state"
import { movementIn, stockSubject } from "./stock-movement"
import type { StockLine } from "./stock-line"

/**
 * Keeps a typed count. The last word wins over a typed count that still waits;
 * the shop compares it with what the person saw before typing.
 */
export async function setCount(
  line: StockLine,
  { seen, wanted }: { seen: number; wanted: number },
  outbox: Pick<ReturnType<typeof useOutbox>, "enqueue" | "giveUp">
): Promise<void> {
  const subject = stockSubject(line.variant_id)
  const last = readOutboxState().operations.findLast(
    (operation) => operation.subject === subject
  )
  const movement = last?.state === "waiting" ? movementIn(last) : null
  const replaced = movement?.kind === "set" ? movement : null
  if (last && replaced) {
    await outbox.giveUp(last)
  }
  await outbox.enqueue({
    kind: "stock.move",
    path: "/vendor/stock",
    body: {
      movements: [
        {
          kind: "set",
          variant_id: line.variant_id,
          quantity: wanted,
          expected: replaced?.expected ?? seen,
        },
      ],
    },
    label: line.name,
    subject,
  })
}
