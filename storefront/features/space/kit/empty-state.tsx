import type { ReactNode } from "react"
import { Icon, type IconName } from "@/components/ui/icon"
import { khatamPath } from "@/components/ui/zellige"

/** A screen or section with nothing in it: why, and what to do. */
export function EmptyState({
  icon,
  children,
  action,
}: {
  icon: IconName
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="flex flex-col items-center gap-4 px-4 py-8 text-center">
      <span className="relative inline-flex size-20 items-center justify-center text-clay">
        <svg viewBox="0 0 80 80" aria-hidden className="absolute inset-0">
          <path d={khatamPath(80, 0.5)} fill="var(--color-sand)" />
        </svg>
        <Icon name={icon} className="relative size-9" />
      </span>
      <p className="max-w-text">{children}</p>
      {action}
    </div>
  )
}
