"use client"

import { useState } from "react"
import { typedCount, westernDigits } from "@/lib/format/typed-number"

/** A count that can be typed; what is no number is put back. */
export function CountField({
  label,
  count,
  disabled,
  onCount,
}: {
  label: string
  count: number
  disabled: boolean
  onCount: (count: number) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    const wanted = typed === null ? null : typedCount(typed)
    setTyped(null)
    if (wanted !== null && wanted <= 1_000_000 && wanted !== count) {
      onCount(wanted)
    }
  }
  return (
    <input
      type="text"
      inputMode="numeric"
      enterKeyHint="done"
      autoComplete="off"
      aria-label={label}
      value={typed ?? String(count)}
      disabled={disabled}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(westernDigits(target.value))}
      onBlur={commit}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Enter") {
          currentTarget.blur()
        } else if (key === "Escape") {
          setTyped(null)
        }
      }}
      className="tabular h-14 w-20 rounded-eased border border-reed bg-plaster px-1 text-center text-lg font-semibold"
    />
  )
}
