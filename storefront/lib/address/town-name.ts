import { languageOf, type Locale } from "@/lib/i18n/locales"
import towns from "./moroccan-towns.json"

/** A town in the page's language; as it was written where it is not known. */
export function townName(written: string, locale: Locale): string {
  const known = towns.find((town) =>
    Object.values(town).some((name) => name === written.trim())
  )
  return known?.[languageOf(locale)] ?? written
}
