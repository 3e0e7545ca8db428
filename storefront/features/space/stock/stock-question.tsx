"use client"

import { Icon } from "@/components/ui/icon"
import { fillWords } from "@/lib/i18n/fill-words"
import { useOutbox } from "../offline/outbox/use-outbox"
import type { StockLine } from "./stock-line"
import type { StockView } from "./stock-view"
import type { StockWords } from "./stock-words"

/** A movement that the shop refused: what it says, and what the person says. */
export function StockQuestion({
  line,
  stuck,
  words,
}: {
  line: StockLine
  stuck: NonNullable<StockView["stuck"]>
  words: StockWords
}) {
  const outbox = useOutbox()
  const { operation, movement, stock } = stuck
  const keep = () => void outbox.giveUp(operation)
  const again = () => void outbox.resend(operation, {})
  const set = (quantity: number) =>
    void outbox.resend(operation, {
      body: {
        movements: [
          {
            kind: "set",
            variant_id: line.variant_id,
            quantity,
            expected: stock,
          },
        ],
      },
    })
  const code = operation.problem?.code
  if (code === "stock_changed" && movement.kind === "set") {
    const sold = movement.expected - stock
    return (
      <Question
        said={fillWords(sold > 0 ? words.conflictSold : words.conflictAdded, {
          count: Math.abs(sold),
          stock,
        })}
        actions={[
          [fillWords(words.keep, { stock }), keep],
          [
            fillWords(words.set, { stock: movement.quantity }),
            () => set(movement.quantity),
          ],
        ]}
      />
    )
  }
  if (code === "stock_negative") {
    return (
      <Question
        said={fillWords(words.negative, { stock })}
        actions={[
          [fillWords(words.keep, { stock }), keep],
          [words.setZero, () => set(0)],
        ]}
      />
    )
  }
  return (
    <Question
      said={words.problems[code ?? "unavailable"]}
      actions={[
        [words.retry, again],
        [words.drop, keep],
      ]}
    />
  )
}

function Question({
  said,
  actions,
}: {
  said: string
  actions: [label: string, run: () => void][]
}) {
  return (
    <div
      role="alert"
      className="flex flex-col gap-2 border-s-4 border-pomegranate bg-sand p-3"
    >
      <p className="flex items-start gap-2 font-semibold">
        <Icon name="warning" className="mt-0.5 size-5 shrink-0" />
        {said}
      </p>
      <div className="grid grid-cols-2 gap-2">
        {actions.map(([label, run], index) => (
          <button
            key={label}
            type="button"
            onClick={run}
            className={
              index === 0
                ? "min-h-14 rounded-eased border border-kohl bg-plaster px-2 font-semibold"
                : "min-h-14 rounded-eased bg-clay px-2 font-semibold text-plaster"
            }
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}
