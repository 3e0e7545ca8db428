import { arcNames, codes, linesOf, outline, walk } from "./borders.ts"
import type { LonLat } from "./lines.ts"

type Town = {
  key: string
  region: string
  town: string
  latitude: number
  longitude: number
}

/** Refuses a map where a ring does not close, or a limit between regions is not walked once in each direction. */
export function checkShares(): void {
  for (const [code, names] of [
    ...codes.map((code) => [code, linesOf(code)] as const),
    ["outline", outline] as const,
  ]) {
    names.forEach((name, index) => {
      const end = walk(name).at(-1) ?? []
      const start = walk(names[(index + 1) % names.length] ?? name)[0]
      if (end.join() !== start.join())
        throw new Error(
          `${code} does not close after ${name}: ${end} is not ${start}`
        )
    })
  }
  const used = codes.flatMap(linesOf).map((name) => name.replace(/^-/, ""))
  for (const name of arcNames) {
    const expected = /^\d/.test(name) ? 2 : 1
    const found = used.filter((other) => other === name).length
    if (found !== expected)
      throw new Error(
        `Line ${name} is used ${found} times; it should be used ${expected}`
      )
  }
}

/** Refuses a map where a cooperative's town falls outside its own region. */
export function checkTowns(
  towns: Town[],
  ringOf: (code: string) => LonLat[]
): void {
  for (const { key, region, town, longitude, latitude } of towns) {
    const inside = codes.filter((code) =>
      contains(ringOf(code), [longitude, latitude])
    )
    if (inside.join() !== region)
      throw new Error(
        `${town} (${key}) should be in ${region}, falls in ${inside.join() || "no region"}`
      )
  }
}

/** Even-odd rule. */
function contains(ring: readonly LonLat[], [x, y]: LonLat): boolean {
  let inside = false
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1)
      inside = !inside
  })
  return inside
}
