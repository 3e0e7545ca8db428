/** The twelve regions: names and palettes from the storefront's table, and each one's pattern. */
import { readFileSync } from "node:fs"
import type { ZelligeKind } from "./zellige.ts"

export type Region = {
  code: string
  key: string
  fr: string
  ar: string
  en: string
  palette: { main: string; accent: string; ground: string }
}

const table = new URL(
  "../../../storefront/lib/geography/moroccan-regions.json",
  import.meta.url
)
export const regions: Region[] = JSON.parse(readFileSync(table, "utf8"))

export const regionOf = (code: string): Region => {
  const region = regions.find((r) => r.code === code)
  if (!region) throw new Error(`No region ${code}`)
  return region
}

/** One region, one pattern. */
export const patternOf: Record<string, ZelligeKind> = {
  "MA-01": "hex",
  "MA-02": "octagon",
  "MA-03": "sixteen",
  "MA-04": "eight",
  "MA-05": "ten",
  "MA-06": "hex-twelve",
  "MA-07": "khatam",
  "MA-08": "twelve",
  "MA-09": "twelve-hex",
  "MA-10": "octagon-open",
  "MA-11": "hex-star",
  "MA-12": "twelve-open",
}
