"use client"

import { useState } from "react"
import { Icon } from "@/components/ui/icon"
import { typedCount } from "@/lib/format/typed-number"
import { fillWords } from "@/lib/i18n/fill-words"
import { NumberField } from "../listings/size-fields"
import type { useOutbox } from "../offline/outbox/use-outbox"
import { setThreshold } from "./set-threshold"
import type { StockLine } from "./stock-line"
import type { StockWords } from "./stock-words"

/** At how many pieces of a size its cooperative wants to be told. */
export function StockAlert({
  line,
  threshold,
  outbox,
  words,
}: {
  line: StockLine
  threshold: number | null
  outbox: ReturnType<typeof useOutbox>
  words: StockWords
}) {
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState("")
  const save = async (wanted: number | null) => {
    await setThreshold(line, wanted, outbox)
    setIsOpen(false)
  }
  const id = `alert-${line.variant_id}`
  return (
    <div className={isOpen ? "basis-full" : ""}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setTyped(threshold === null ? "" : String(threshold))
          setIsOpen(!isOpen)
        }}
        className="inline-flex min-h-12 items-center gap-2 text-sm text-reed hover:text-clay"
      >
        <Icon name="bell" className="size-5" />
        {threshold === null
          ? words.alertNone
          : fillWords(words.alertAt, { count: threshold })}
        <span className="sr-only">{line.name}</span>
      </button>
      {isOpen && (
        <form
          id={id}
          className="flex flex-col gap-3 bg-sand p-3"
          onSubmit={(event) => {
            event.preventDefault()
            void save(typed.trim() === "" ? null : typedCount(typed))
          }}
        >
          <NumberField
            id={`${id}-count`}
            label={words.alertLabel}
            value={typed}
            onType={setTyped}
            inputMode="numeric"
            enterKeyHint="done"
            autoFocus
          />
          <div className="flex gap-2">
            <button
              type="submit"
              className="min-h-12 grow rounded-eased bg-clay px-4 font-semibold text-plaster"
            >
              {words.alertSave}
            </button>
            {threshold !== null && (
              <button
                type="button"
                onClick={() => void save(null)}
                className="min-h-12 grow rounded-eased border border-kohl px-4 font-semibold"
              >
                {words.alertOff}
              </button>
            )}
          </div>
        </form>
      )}
    </div>
  )
}
