/** Honey's own things: the dipper, the comb. */
import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, line, n, path } from "../../lib/svg.ts"
import { put, type Place } from "./shapes.ts"
import { sure } from "../../lib/sure.ts"

/** A turned wooden dipper lying along +x. */
export function dipper(p: Place, wood = "#b9824a"): string {
  const discs = [0, 1, 2, 3, 4, 5]
    .map((i) => {
      const r = sure([22, 32, 36, 36, 30, 20][i])
      const x = i * 17
      return (
        ellipse(x, 0, 9, r, darken(wood, 0.4)) +
        ellipse(x - 2, -2, 7, r - 2, wood) +
        ellipse(x - 3, -r * 0.4, 3, r * 0.4, lighten(wood, 0.4))
      )
    })
    .join("")
  return put(
    p,
    line("M-270 0H-10", darken(wood, 0.35), 18) +
      line("M-270 -2H-10", wood, 13) +
      line("M-266 -5H-14", lighten(wood, 0.4), 3.4) +
      ellipse(-272, 0, 12, 14, darken(wood, 0.15)) +
      discs
  )
}

/** A piece of comb: hexagonal cells, some full, some capped. */
export function honeycomb(
  p: Place,
  rows: number,
  columns: number,
  size: number,
  color = "#d9931c"
): string {
  const w = size * Math.sqrt(3)
  const hex = (r: number) =>
    Array.from({ length: 6 }, (_, k) => {
      const a = Math.PI / 6 + (k * Math.PI) / 3
      return `${k ? "L" : "M"}${n(Math.cos(a) * r)} ${n(Math.sin(a) * r)}`
    }).join("") + "Z"
  let out = ""
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns - (r % 2); c++) {
      const edge =
        (r === 0 || r === rows - 1) && (c === 0 || c === columns - 1 - (r % 2))
      if (edge) continue
      const x = (c + (r % 2) / 2) * w
      const y = r * size * 1.5
      const state = (r * 7 + c * 5) % 9
      const inner =
        state < 2 ? "#f2d9a0" : state < 4 ? darken(color, 0.35) : color
      out += put(
        { x, y },
        path(hex(size * 1.04), darken(color, 0.5)) +
          path(hex(size * 0.97), "#efc66a") +
          path(hex(size * 0.78), darken(inner, 0.22)) +
          path(hex(size * 0.7), inner, {
            transform: `translate(${n(size * 0.05)} ${n(size * 0.06)})`,
          }) +
          (state >= 4
            ? ellipse(
                -size * 0.2,
                -size * 0.24,
                size * 0.2,
                size * 0.12,
                "#fff3cf",
                { opacity: 0.85 }
              )
            : "")
      )
    }
  return put(p, out)
}
