"use client"

import type { ReactNode } from "react"
import { BigButton } from "./big-button"

/** Prints the screen; without scripts the browser's own menu does. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <BigButton
      icon="print"
      className="noscript:hidden"
      onClick={() => window.print()}
    >
      {children}
    </BigButton>
  )
}
