"use client"

import { useState } from "react"
import { Icon } from "@/components/ui/icon"

/**
 * A count with plus and minus of 48 px. With `value` its owner holds the
 * count; without, it holds it itself, and without scripts it is a number field.
 */
export function Stepper({
  id,
  label,
  words,
  value,
  defaultValue = 0,
  min = 0,
  max = 1_000_000,
  disabled,
  onChange,
}: {
  /** Also the field's name. */
  id: string
  /** Read to who does not see the screen, for example the size's name. */
  label: string
  words: { less: string; more: string }
  value?: number
  defaultValue?: number
  min?: number
  max?: number
  disabled?: boolean
  onChange?: (value: number) => void
}) {
  const [own, setOwn] = useState(defaultValue)
  const count = value ?? own
  const set = (next: number) => {
    const held = Math.min(Math.max(next, min), max)
    setOwn(held)
    onChange?.(held)
  }
  const button =
    "inline-flex size-12 shrink-0 items-center justify-center rounded-eased border border-kohl bg-plaster active:bg-sand disabled:border-reed disabled:text-reed"
  return (
    <span className="inline-flex items-center gap-1">
      <button
        type="button"
        className={button}
        disabled={disabled || count <= min}
        aria-label={`${words.less}: ${label}`}
        onClick={() => set(count - 1)}
      >
        <Icon name="minus" />
      </button>
      <input
        id={id}
        name={id}
        aria-label={label}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        value={count}
        disabled={disabled}
        onChange={({ target }) => {
          const typed = target.valueAsNumber
          set(Number.isFinite(typed) ? Math.trunc(typed) : min)
        }}
        onFocus={({ target }) => target.select()}
        className="tabular h-12 w-20 [appearance:textfield] rounded-eased border border-reed bg-plaster text-center text-lg font-semibold [&::-webkit-inner-spin-button]:appearance-none"
      />
      <button
        type="button"
        className={button}
        disabled={disabled || count >= max}
        aria-label={`${words.more}: ${label}`}
        onClick={() => set(count + 1)}
      >
        <Icon name="plus" />
      </button>
    </span>
  )
}
