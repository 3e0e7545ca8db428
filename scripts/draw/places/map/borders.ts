import { coasts } from "./coasts.ts"
import { landBorders } from "./land-borders.ts"
import { limits } from "./limits.ts"
import type { Lines, LonLat } from "./lines.ts"

const arcs: Lines = { ...coasts, ...landBorders, ...limits }

/** Each region's ring, as the lines that close it; a leading "-" walks the line backwards. */
const rings: Record<string, readonly string[]> = {
  "MA-01": ["coast-01", "-01-04", "-01-03", "-01-02"],
  "MA-02": ["coast-02", "01-02", "02-03", "02-08", "land-02"],
  "MA-03": ["01-03", "03-04", "03-05", "03-08", "-02-03"],
  "MA-04": ["coast-04", "-04-06", "-04-05", "-03-04", "01-04"],
  "MA-05": ["04-05", "05-06", "05-07", "05-08", "-03-05"],
  "MA-06": ["coast-06", "-06-07", "-05-06", "04-06"],
  "MA-07": ["coast-07", "-07-09", "-07-08", "-05-07", "06-07"],
  "MA-08": ["07-08", "08-09", "land-08", "-02-08", "-03-08", "-05-08"],
  "MA-09": ["coast-09", "09-10", "land-09", "-08-09", "07-09"],
  "MA-10": ["coast-10", "10-11", "land-10", "-09-10"],
  "MA-11": ["coast-11", "11-12", "land-11", "-10-11"],
  "MA-12": ["coast-12", "land-12", "-11-12"],
}

/** The whole territory: every coast, then every land border. */
export const outline: readonly string[] = [
  "coast-02",
  "coast-01",
  "coast-04",
  "coast-06",
  "coast-07",
  "coast-09",
  "coast-10",
  "coast-11",
  "coast-12",
  "land-12",
  "land-11",
  "land-10",
  "land-09",
  "land-08",
  "land-02",
]

/** Where each region's name sits best. */
const labels: Record<string, LonLat> = {
  "MA-01": [-5.35, 35.2],
  "MA-02": [-2.55, 33.7],
  "MA-03": [-4.55, 33.85],
  "MA-04": [-6.2, 34.1],
  "MA-05": [-6.35, 32.45],
  "MA-06": [-7.75, 33.0],
  "MA-07": [-8.45, 31.7],
  "MA-08": [-5.35, 31.2],
  "MA-09": [-8.55, 30.05],
  "MA-10": [-9.95, 28.4],
  "MA-11": [-11.6, 26.85],
  "MA-12": [-14.1, 23.2],
}

export const arcNames: readonly string[] = Object.keys(arcs)
export const codes: readonly string[] = Object.keys(rings)

/** One line, walked forwards, or backwards under a leading "-". */
export function walk(name: string): readonly [LonLat, ...LonLat[]] {
  const [first, ...rest] = arcs[name.replace(/^-/, "")] ?? []
  if (!first) throw new Error(`There is no line ${name}`)
  if (!name.startsWith("-")) return [first, ...rest]
  return [first, ...rest].reverse() as [LonLat, ...LonLat[]]
}

export function linesOf(code: string): readonly string[] {
  const names = rings[code]
  if (!names) throw new Error(`Region ${code} has no outline`)
  return names
}

export function labelOf(code: string): LonLat {
  const label = labels[code]
  if (!label) throw new Error(`Region ${code} has no place for its name`)
  return label
}
