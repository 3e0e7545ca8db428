import type { ReactNode } from "react"
import { classNames } from "@/components/ui/class-names"
import { Icon, type IconName } from "@/components/ui/icon"

/** A word with its drawing before it: whoever reads little follows the drawing. */
export function PictogramLabel({
  icon,
  children,
  className,
}: {
  icon: IconName
  children: ReactNode
  className?: string
}) {
  return (
    <span className={classNames("inline-flex items-center gap-2", className)}>
      <Icon name={icon} className="size-6 shrink-0" />
      <span className="min-w-0">{children}</span>
    </span>
  )
}
