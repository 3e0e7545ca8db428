import { darken } from "../../lib/colour.ts"
import { noise } from "../../lib/noise.ts"
import { ellipse, line, linear, n, path, rect } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { scene } from "../scene.ts"
import { knots } from "../things/knots.ts"
import { madder } from "../things/wools.ts"
import { taznakht } from "../things/taznakht.ts"

/** Pack shot: Tapis de Taznakht. */
export function hangingRug(ctx: Ctx): string {
  const [columns, rows, size] = [60, 84, 10]
  const [x0, y0] = [300, 150]
  const [w, h] = [columns * size, rows * size]
  const fringe = Array.from({ length: 60 }, (_, i) => {
    const x = x0 + 5 + i * 10
    const sway = (noise(`f${i}`) - 0.5) * 12
    return `M${n(x)} ${y0 + h}q${n(sway * 0.2)} 26 ${n(sway)} ${n(52 + noise(`l${i}`) * 16)}`
  }).join("")
  const ribs = Array.from(
    { length: rows },
    (_, r) => `M0 ${r * size}H${w}`
  ).join("")
  const pole = (y: number) =>
    rect(x0 - 70, y, w + 140, 26, "url(#pole)", { rx: 13 }) +
    ellipse(x0 - 70, y + 13, 17, 19, "#6b4423") +
    ellipse(x0 + w + 70, y + 13, 17, 19, "#4f3018")
  const waves = linear("hang", x0, 0, x0 + w, 0, [
    [0, "#1c120c", 0.26],
    [0.08, "#ffffff", 0.14],
    [0.24, "#1c120c", 0.1],
    [0.38, "#ffffff", 0.12],
    [0.55, "#1c120c", 0.06],
    [0.68, "#ffffff", 0.08],
    [0.86, "#1c120c", 0.18],
    [1, "#1c120c", 0.34],
  ])
  return scene(ctx, {
    stand: "wall",
    color: "#8a5a34",
    defs:
      waves +
      linear("pole", 0, 112, 0, 140, [
        [0, "#b98452"],
        [0.35, "#8d5d33"],
        [1, "#4a2c14"],
      ]),
    body:
      rect(x0 + 26, y0 + 8, w, h + 40, "#3a1c14", {
        filter: "url(#soft)",
        opacity: 0.5,
      }) +
      rect(x0 - 60, 128, w + 150, 26, "#3a1c14", {
        filter: "url(#soft)",
        opacity: 0.35,
      }) +
      line("M270 60L250 120M930 60L950 120", "#8a6a3c", 5) +
      line(fringe, "#d9c396", 4.4) +
      line(fringe, "#f4e8c6", 1.8, { transform: "translate(-1 0)" }) +
      pole(112) +
      Array.from({ length: 16 }, (_, i) =>
        path(
          `M${x0 + 12 + i * 37} 108h18v48h-18z`,
          i % 2 ? madder : darken(madder, 0.2)
        )
      ).join("") +
      `<g transform="translate(${x0} ${y0})">${knots(columns, rows, size, (c, r) => taznakht(c, r, columns, rows))}${line(ribs, "#1c120c", 1, { opacity: 0.16 })}</g>` +
      rect(x0, y0, w, h, "url(#hang)") +
      rect(x0, y0, w, 16, "#1c120c", { opacity: 0.25 }),
  })
}
