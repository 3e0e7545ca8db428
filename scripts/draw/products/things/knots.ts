import { darken, lighten } from "../../lib/colour.ts"
import { noise } from "../../lib/noise.ts"
import { n, path } from "../../lib/svg.ts"

/** Squares of colour, runs joined along each row, a few of each colour dyed in another vat. */
export function knots(
  columns: number,
  rows: number,
  size: number,
  colorAt: (c: number, r: number) => string
): string {
  const paths = new Map<string, string>()
  for (let r = 0; r < rows; r++) {
    let start = 0
    for (let c = 1; c <= columns; c++) {
      const here = colorAt(start, r)
      if (c < columns && colorAt(c, r) === here) continue
      // Abrash: the shade moves a little from one spinning to the next.
      const bath = Math.floor(noise(`${here}${Math.floor(r / 5)}`) * 3)
      const tone =
        bath === 0
          ? here
          : bath === 1
            ? lighten(here, 0.06)
            : darken(here, 0.07)
      paths.set(
        tone,
        (paths.get(tone) ?? "") +
          `M${n(start * size)} ${n(r * size)}h${n((c - start) * size + 0.4)}v${n(size + 0.4)}h${n(-(c - start) * size - 0.4)}z`
      )
      start = c
    }
  }
  return [...paths].map(([color, d]) => path(d, color)).join("")
}
