"use client"

import { useState } from "react"
import { typedMinorUnits } from "@/lib/format/typed-number"

/** A price being typed; null follows the price that the shop has. */
export function useTypedPrice(price: number | null) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (price === null ? "" : sayMajor(price))
  return {
    typed: shown,
    setTyped,
    isChanged: typed !== null && typedMinorUnits(typed) !== price,
  }
}

/** Minor units as people type them: 4590 is 45.90, 4500 is 45. */
function sayMajor(minor: number): string {
  return minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2)
}
