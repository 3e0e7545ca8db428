import { getRegion, type Region } from "./regions"

/** The three pigments of a region. */
export type RegionColours = Region["palette"]

const HOUSE: RegionColours = {
  main: "var(--color-clay)",
  accent: "var(--color-saffron)",
  ground: "var(--color-sand)",
}

/** The pigments a region's makers wear; the house's own outside Morocco. */
export function regionColours(code: string | null | undefined): RegionColours {
  return getRegion(code ?? null, "fr")?.palette ?? HOUSE
}
