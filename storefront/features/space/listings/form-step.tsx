import type { ReactNode } from "react"
import { Icon } from "@/components/ui/icon"
import { khatamPath } from "@/components/ui/zellige"

const SIDE = 40

/** One step of a short form: a star with its number, a tick once it is done. */
export function FormStep({
  number,
  title,
  done,
  error,
  children,
}: {
  number: number
  title: string
  done: boolean
  error?: string | undefined
  children: ReactNode
}) {
  const id = `step-${number}`
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2
        id={id}
        className="flex items-center gap-3 font-text text-lg leading-snug font-semibold"
      >
        <span className="relative inline-flex size-10 shrink-0 items-center justify-center text-plaster">
          <svg
            viewBox={`0 0 ${SIDE} ${SIDE}`}
            aria-hidden
            className="absolute inset-0"
          >
            <path
              d={khatamPath(SIDE, 0.5)}
              fill={done ? "var(--color-olive)" : "var(--color-henna)"}
            />
          </svg>
          {done ? (
            <Icon name="check" className="relative size-5" />
          ) : (
            <span className="tabular relative text-base">{number}</span>
          )}
        </span>
        {title}
      </h2>
      {children}
      {error && (
        <p role="alert" className="text-sm font-semibold text-pomegranate">
          {error}
        </p>
      )}
    </section>
  )
}
