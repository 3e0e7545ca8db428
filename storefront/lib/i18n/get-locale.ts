import { notFound } from "next/navigation"
import { locale } from "next/root-params"
import { isLocale, type Locale } from "./locales"

/** The locale of the page being rendered; an invented one is a 404. */
export async function getLocale(): Promise<Locale> {
  const value = await locale()
  if (!isLocale(value)) {
    notFound()
  }
  return value
}
