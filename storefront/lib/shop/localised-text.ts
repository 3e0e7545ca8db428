import type { Language } from "@/lib/i18n/locales"

/** A catalogue text, and whether it is French for want of a translation. */
export type LocalisedText = { value: string; fallback: boolean }

const ARABIC = /\p{Script=Arabic}/u
const LATIN = /\p{Script=Latin}/u

/**
 * Tells a translation from the French text that stands in for it: Arabic by
 * its script; English by being word for word the French sentence.
 */
export function localisedText(
  value: string,
  language: Language,
  french?: string | null
): LocalisedText {
  if (language === "ar") {
    return { value, fallback: LATIN.test(value) && !ARABIC.test(value) }
  }
  const sentence = value.includes(" ")
  return {
    value,
    fallback: language === "en" && sentence && value === french,
  }
}
