"use client"

import { useState, type ReactNode } from "react"
import { Icon, type IconName } from "@/components/ui/icon"

/**
 * A part of a listing's form that opens and closes; a link to a field inside
 * opens it. The tick says that nothing is missing in it.
 */
export function EditorSection({
  icon,
  title,
  state,
  open,
  children,
}: {
  icon: IconName
  title: string
  /** How many things are missing in it, or whether it is filled. */
  state: { missing: number; filled: boolean; words: { filled: string } }
  open: boolean
  children: ReactNode
}) {
  // Only at first: a part must not close while its last field is filled.
  const [isOpenAtFirst] = useState(open)
  return (
    <details open={isOpenAtFirst} className="group border bg-plaster">
      <summary className="flex min-h-16 list-none items-center gap-3 px-3 py-2">
        <Icon name={icon} className="size-7 shrink-0 text-clay" />
        <h2 className="min-w-0 grow font-text text-base leading-snug font-semibold">
          {title}
        </h2>
        {state.missing > 0 ? (
          <span className="tabular inline-flex size-7 shrink-0 items-center justify-center rounded-full bg-pomegranate text-sm font-semibold text-plaster">
            {state.missing}
          </span>
        ) : (
          state.filled && (
            <>
              <Icon name="check" className="size-6 shrink-0 text-olive" />
              <span className="sr-only">{state.words.filled}</span>
            </>
          )
        )}
        <Icon
          name="chevron"
          className="size-5 shrink-0 rotate-90 text-reed transition-transform group-open:-rotate-90"
        />
      </summary>
      <div className="flex flex-col gap-5 border-t px-3 pt-4 pb-5">
        {children}
      </div>
    </details>
  )
}
