import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon } from "./icon"

/** A section that opens and closes without script. */
export function Disclosure({
  summary,
  open,
  className,
  children,
}: {
  summary: ReactNode
  open?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <details open={open} className={classNames("group border-t", className)}>
      <summary className="flex min-h-12 list-none items-center justify-between gap-4 py-3 font-semibold">
        {summary}
        <Icon
          name="chevron"
          className="size-5 shrink-0 rotate-90 transition-transform group-open:-rotate-90"
        />
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  )
}
