import type { ReactNode } from "react"
import { khatamPath } from "@/components/ui/zellige"

/** One step of the checkout, numbered in a khatam. */
export function CheckoutSection({
  number,
  title,
  children,
}: {
  number: number
  title: string
  children: ReactNode
}) {
  const id = `step-${number}`
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-5 flex items-center gap-3 text-xl">
        <span className="relative inline-flex size-10 shrink-0 items-center justify-center font-text text-base font-semibold text-plaster">
          <svg viewBox="0 0 40 40" aria-hidden className="absolute inset-0">
            <path d={khatamPath(40, 0.5)} fill="var(--color-clay)" />
          </svg>
          <span className="relative">{number}</span>
        </span>
        {title}
      </h2>
      {children}
    </section>
  )
}
