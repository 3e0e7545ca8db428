import type { ReactNode } from "react"
import { ZelligePattern } from "@/components/ui/zellige-band"

/** A page with one short form: a title, a sentence, and zellige beside it. */
export function Gate({
  title,
  intro,
  children,
}: {
  title: string
  intro: string
  children: ReactNode
}) {
  return (
    <div className="page grid gap-12 pt-8 pb-16 md:grid-cols-[minmax(0,28rem)_1fr] md:pt-12">
      <div className="min-w-0">
        <h1 className="text-3xl">{title}</h1>
        <p className="mt-3 mb-8 max-w-text">{intro}</p>
        {children}
      </div>
      <div className="relative hidden md:block">
        <ZelligePattern
          main="var(--color-henna)"
          accent="var(--color-saffron)"
          ground="var(--color-sand)"
          cell={72}
          className="absolute inset-0 h-full w-full"
        />
      </div>
    </div>
  )
}
