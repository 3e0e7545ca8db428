import type { ReactNode } from "react"
import { classNames } from "@/components/ui/class-names"
import { Icon, type IconName } from "@/components/ui/icon"

/** What a state asks of the person: to act, to wait, nothing, or to worry. */
export type StatusTone = "todo" | "waiting" | "good" | "bad" | "calm"

const TONES: Record<StatusTone, { className: string; icon: IconName }> = {
  todo: { className: "bg-clay text-plaster", icon: "bell" },
  waiting: { className: "bg-saffron text-kohl", icon: "clock" },
  good: { className: "bg-olive text-plaster", icon: "check" },
  bad: { className: "bg-pomegranate text-plaster", icon: "warning" },
  calm: { className: "bg-sand text-kohl", icon: "minus" },
}

/** A state in a word, with a drawing so that colour is not its only sign. */
export function StatusBadge({
  tone,
  icon,
  className,
  children,
}: {
  tone: StatusTone
  icon?: IconName
  className?: string
  children: ReactNode
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-eased px-2 py-0.5 text-sm font-semibold whitespace-nowrap",
        TONES[tone].className,
        className
      )}
    >
      <Icon name={icon ?? TONES[tone].icon} className="size-4 shrink-0" />
      {children}
    </span>
  )
}
