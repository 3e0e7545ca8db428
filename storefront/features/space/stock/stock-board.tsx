"use client"

import { useState } from "react"
import { Notice } from "@/components/ui/notice"
import { useOutbox } from "../offline/outbox/use-outbox"
import { setCount } from "./set-count"
import type { StockGroup, StockLine } from "./stock-line"
import { StockProduct } from "./stock-product"
import { StockRow } from "./stock-row"
import type { StockWords } from "./stock-words"
import { useStockTaps } from "./use-stock-taps"

/** All sizes on one screen, with or without a network. */
export function StockBoard({
  groups,
  person,
  words,
  canWrite,
}: {
  groups: StockGroup[]
  person: string
  words: StockWords
  canWrite: boolean
}) {
  const outbox = useOutbox()
  const taps = useStockTaps(person, outbox.ready)
  const [onlyLow, setOnlyLow] = useState(false)
  const low = groups.filter(({ lines }) => lines.some(isLow))
  const shown = onlyLow ? low : groups

  async function count(line: StockLine, seen: number, wanted: number) {
    // What was tapped before comes first, since the typed count includes it.
    await taps.flush(line.variant_id)
    await setCount(line, { seen, wanted }, outbox)
  }

  return (
    <div className="flex flex-col gap-3">
      <noscript>
        <Notice tone="warning" title={words.noScript} />
      </noscript>
      {low.length > 0 && low.length < groups.length && (
        <div className="flex gap-2">
          <FilterButton isOn={!onlyLow} onPress={() => setOnlyLow(false)}>
            {words.all}
          </FilterButton>
          <FilterButton isOn={onlyLow} onPress={() => setOnlyLow(true)}>
            {words.onlyLow}
          </FilterButton>
        </div>
      )}
      <ul className="grid grid-cols-1 gap-x-8 lg:grid-cols-2 lg:items-start">
        {shown.map((group) => (
          <StockProduct key={group.id} group={group}>
            {group.lines.map((line) =>
              line.stock === null ? (
                <li
                  key={line.variant_id}
                  className="flex items-center justify-between gap-3 py-3"
                >
                  <bdi className="font-semibold">{line.label}</bdi>
                  <span className="text-reed">{words.uncounted}</span>
                </li>
              ) : (
                <StockRow
                  key={line.variant_id}
                  line={line}
                  stock={line.stock}
                  outbox={outbox}
                  burst={taps.bursts.find(
                    ({ variant_id }) => variant_id === line.variant_id
                  )}
                  words={words}
                  canWrite={canWrite && outbox.ready}
                  onTap={(by) => taps.tap(line, by)}
                  onCount={(seen, wanted) => void count(line, seen, wanted)}
                />
              )
            )}
          </StockProduct>
        ))}
      </ul>
    </div>
  )
}

function isLow({ stock, threshold }: StockLine): boolean {
  return stock !== null && (stock === 0 || stock <= (threshold ?? -1))
}

function FilterButton({
  isOn,
  onPress,
  children,
}: {
  isOn: boolean
  onPress: () => void
  children: string
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onPress}
      className="min-h-12 rounded-eased border border-reed px-4 aria-pressed:border-kohl aria-pressed:bg-kohl aria-pressed:text-plaster"
    >
      {children}
    </button>
  )
}
