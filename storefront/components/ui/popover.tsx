import type { ReactNode } from "react"
import { classNames } from "./class-names"

/**
 * A button and a panel over the page, with the browser's own light dismiss,
 * Escape and focus return: no script at all.
 */
export function Popover({
  id,
  button,
  buttonClassName,
  className,
  children,
}: {
  id: string
  button: ReactNode
  buttonClassName?: string
  className?: string
  children: ReactNode
}) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={classNames(
          "inline-flex min-h-11 min-w-11 items-center justify-center gap-2",
          buttonClassName
        )}
      >
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        className={classNames("shadow-lift", className)}
      >
        {children}
      </div>
    </>
  )
}
