import { notFound } from "next/navigation"
import { Suspense } from "react"
import type { Locale } from "@/lib/i18n/locales"
import { NotFoundView } from "./not-found-view"

/**
 * Ends a page as a 404. Thrown bare, `notFound()` leaves an empty document to
 * those without script; inside a boundary its words are in the HTML.
 */
export function Missing({ locale }: { locale: Locale }) {
  return (
    <Suspense fallback={<NotFoundView locale={locale} />}>
      <Interrupt />
    </Suspense>
  )
}

function Interrupt(): never {
  notFound()
}
