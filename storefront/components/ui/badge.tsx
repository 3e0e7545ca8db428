import type { ReactNode } from "react"
import { classNames } from "./class-names"

type BadgeTone = "sign" | "stock" | "warning" | "neutral"

const TONES: Record<BadgeTone, string> = {
  sign: "bg-henna text-plaster",
  stock: "bg-olive text-plaster",
  warning: "bg-sand text-henna",
  neutral: "bg-sand text-kohl",
}

/** A short label: an origin sign, a stock state. */
export function Badge({
  tone = "neutral",
  className,
  children,
}: {
  tone?: BadgeTone
  className?: string
  children: ReactNode
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-eased px-2 py-0.5 text-xs font-semibold",
        TONES[tone],
        className
      )}
    >
      {children}
    </span>
  )
}
