import { darken, lighten } from "../../lib/colour.ts"
import { path } from "../../lib/svg.ts"
import { ramp } from "../closures.ts"
import { type Solid } from "../solid.ts"

/** Plaited palm: short strips over and under, row by row, dyed bands among them. */
export function basketSkin(
  s: Solid,
  y0: number,
  y1: number,
  row: number,
  straw: string,
  dye: string
): string {
  let out = s.shade(ramp(darken(straw, 0.3), 0.55, 0.2), y0, y1, true)
  const columns = 46
  let r = 0
  for (let y = y0; y < y1 - row * 0.4; y += row, r++)
    for (let c = 0; c < columns; c++) {
      const a0 = -Math.PI / 2 + (Math.PI * (c + (r % 2) * 0.5)) / columns
      const a1 = a0 + (Math.PI / columns) * 0.98
      const [u0, u1] = [Math.sin(a0), Math.sin(Math.min(a1, Math.PI / 2))]
      if (u1 - u0 < 0.004) continue
      const mid = (u0 + u1) / 2
      const lit = Math.cos(Math.asin(mid) + 0.62)
      const banded = [2, 3, 7].includes(r)
        ? (c + r) % 4 < 2
        : r === 5
          ? c % 2 === 0
          : false
      const color = banded ? dye : straw
      const tone =
        lit > 0.7
          ? lighten(color, (lit - 0.7) * 0.7)
          : darken(color, (0.7 - lit) * 0.62)
      out += path(
        s.strip(u0, u1, y + 1.2, Math.min(y1, y + row - 1.2)),
        (c + r) % 2 ? tone : darken(tone, 0.09)
      )
    }
  return out
}
