import { LANGUAGES, type Language } from "@/lib/i18n/locales"

/** Parts of the profile that are edited apart, each at its own address. */
export const PROFILE_SECTIONS = [
  "story-fr",
  "story-ar",
  "story-en",
  "figures",
  "contacts",
  "bank",
] as const

export type ProfileSection = (typeof PROFILE_SECTIONS)[number]

/** The section that an address asks to edit, if any. */
export function readSection(value: unknown): ProfileSection | null {
  return PROFILE_SECTIONS.find((section) => section === value) ?? null
}

/** The language of the story that a section edits; null for other sections. */
export function storyLanguage(section: unknown): Language | null {
  return LANGUAGES.find((language) => section === `story-${language}`) ?? null
}
