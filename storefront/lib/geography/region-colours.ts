import type { Language } from "@/lib/i18n/locales"
import regions from "./moroccan-regions.json"

/** The three pigments of a region. */
export type RegionColours = { main: string; accent: string; ground: string }

const HOUSE: RegionColours = {
  main: "var(--color-clay)",
  accent: "var(--color-saffron)",
  ground: "var(--color-sand)",
}

/** The pigments a region's makers wear; the house's own outside Morocco. */
export function regionColours(code: string | null | undefined): RegionColours {
  return regions.find((region) => region.code === code)?.palette ?? HOUSE
}

/** A region's name in a language; null for a code that is none. */
export function regionName(
  code: string | null | undefined,
  language: Language
): string | null {
  return regions.find((region) => region.code === code)?.[language] ?? null
}

/** The twelve regions, for a list to choose from. */
export function listRegionNames(
  language: Language
): { code: string; name: string }[] {
  return regions.map((region) => ({ code: region.code, name: region[language] }))
}
