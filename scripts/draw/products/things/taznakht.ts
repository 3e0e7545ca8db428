import { black, ecru, green, indigo, madder, saffron } from "./wools.ts"
import { sure } from "../../lib/sure.ts"

/** Nested stepped lozenge round a centre; -1 outside. */
const lozenge = (dx: number, dy: number, reach: number) => {
  const d = Math.abs(dx) + Math.abs(dy)
  return d > reach ? -1 : Math.floor(reach - d)
}

export function taznakht(
  c: number,
  r: number,
  columns = 60,
  rows = 84
): string {
  const x = c < columns / 2 ? c : columns - 1 - c
  const edge = Math.min(x, r, rows - 1 - r)
  if (edge < 1) return black
  if (edge < 3) return saffron
  if (edge < 6) {
    const k = x < r && x < rows - 1 - r ? r : c
    return (k + edge) % 4 < 2 ? madder : ecru
  }
  if (edge < 7) return black
  const cx = columns / 2 - 0.5
  // Narrow bands of small figures hold three large fields.
  for (const [y0, ground] of [
    [7, indigo],
    [29, saffron],
    [51, indigo],
    [rows - 11, saffron],
  ] as const) {
    if (r >= y0 && r < y0 + 4) {
      const k = Math.abs(c - cx)
      if (r === y0 || r === y0 + 3) return black
      return Math.floor(k + (r - y0)) % 4 < 2 ? ground : ecru
    }
  }
  const band = r < 29 ? 20 : r < 51 ? 42 : 64
  const field = band === 42 ? saffron : madder
  const dy = r - band
  for (const mid of [cx, cx - 19, cx + 19]) {
    const d = lozenge(c - mid, dy, 9)
    if (d >= 0) {
      const list =
        field === saffron
          ? [
              black,
              madder,
              madder,
              ecru,
              indigo,
              indigo,
              saffron,
              madder,
              black,
              ecru,
            ]
          : [
              black,
              saffron,
              saffron,
              indigo,
              ecru,
              green,
              green,
              saffron,
              black,
              ecru,
            ]
      return sure(list[d])
    }
    // Combs and crosses between the lozenges.
    const gx = Math.abs(Math.abs(c - mid) - 9.5)
    if (gx < 1 && Math.abs(Math.abs(dy) - 7) < 1.6)
      return field === saffron ? indigo : ecru
    if (gx < 2.6 && Math.abs(Math.abs(dy) - 7) < 0.6)
      return field === saffron ? indigo : ecru
  }
  return field
}
