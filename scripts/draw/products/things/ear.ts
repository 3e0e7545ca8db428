import { darken, lighten } from "../../lib/colour.ts"
import { line, n, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

/** An ear of cereal: `awn` for wheat and barley, round grains for millet. */
export function ear(p: Place, color = "#d6a440", rows = 9, awn = 60): string {
  const grain = (x: number, y: number, r: number, tone: string) =>
    put(
      { x, y, rotate: r },
      path("M0 14C-11 6 -10 -12 0 -20C10 -12 11 6 0 14Z", tone) +
        line("M0 10V-14", darken(color, 0.35), 1.6, { opacity: 0.6 })
    )
  let out = ""
  for (let i = rows - 1; i >= 0; i--) {
    const y = -i * 19
    for (const side of [-1, 1]) {
      const x = side * 12
      if (awn)
        out += line(
          `M${x} ${n(y - 12)}Q${n(x + side * awn * 0.2)} ${n(y - awn * 0.6)} ${n(x + side * awn * 0.42)} ${n(y - awn - 12)}`,
          lighten(color, 0.2),
          2
        )
      out += grain(
        x,
        y,
        side * 24,
        side < 0 ? lighten(color, 0.2) : darken(color, 0.14)
      )
    }
    out += grain(0, y - 10, 0, color)
  }
  return put(p, line(`M0 200Q4 90 0 10`, darken(color, 0.2), 6) + out)
}
