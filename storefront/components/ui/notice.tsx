import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon } from "./icon"

type NoticeTone = "information" | "success" | "warning" | "error"

const TONES: Record<NoticeTone, string> = {
  information: "border-majorelle",
  success: "border-olive",
  warning: "border-saffron",
  error: "border-pomegranate",
}

/** A message in the page; errors are announced at once. */
export function Notice({
  tone = "information",
  title,
  children,
  className,
}: {
  tone?: NoticeTone
  title?: ReactNode
  children?: ReactNode
  className?: string
}) {
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      className={classNames(
        "flex gap-3 border-s-4 bg-sand px-4 py-3",
        TONES[tone],
        className
      )}
    >
      <Icon
        name={tone === "success" ? "check" : "information"}
        className="mt-0.5 size-6 shrink-0"
      />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
