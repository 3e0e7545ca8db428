import type { Language } from "@/lib/i18n/locales"
import map from "@/public/pictures/map/morocco-regions.json"
import regions from "./moroccan-regions.json"
import texts from "./region-texts.json"

/** One of the twelve regions, with its colours. */
export type Region = {
  /** ISO 3166-2. */
  code: string
  /** Its address in the shop. */
  key: string
  name: string
  palette: { main: string; accent: string; ground: string }
}

type RegionText = { intro: string; image_alt: string }

/** The twelve regions, in the official order. */
export function listRegions(language: Language): Region[] {
  return regions.map(({ code, key, palette, ...names }) => ({
    code,
    key,
    palette,
    name: names[language],
  }))
}

/** The region of an ISO code, or null. */
export function getRegion(
  code: string | null,
  language: Language
): Region | null {
  return listRegions(language).find((region) => region.code === code) ?? null
}

/** The region of an address, or null. */
export function getRegionByKey(key: string, language: Language): Region | null {
  return listRegions(language).find((region) => region.key === key) ?? null
}

/** What the shop says of a region, or null where it says nothing yet. */
export function getRegionText(
  code: string,
  language: Language
): RegionText | null {
  const found = Object.entries(texts).find(([known]) => known === code)?.[1]
  return found
    ? { intro: found.intro[language], image_alt: found.image_alt[language] }
    : null
}

/** The drawn map: one path per region, in `viewBox` units. */
export const regionMap = {
  viewBox: map.viewBox,
  width: map.width,
  height: map.height,
  outline: map.outline,
  regions: map.regions.map(({ code, path, label }) => ({ code, path, label })),
}

/** Where a place stands on the drawn map. */
export function placeOnMap(
  latitude: number,
  longitude: number
): { x: number; y: number } {
  const { lon0, lat0, scaleX, scaleY } = map.projection
  return {
    x: (longitude - lon0) * scaleX,
    y: (lat0 - latitude) * scaleY,
  }
}
