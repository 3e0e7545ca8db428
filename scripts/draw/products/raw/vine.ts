import { darken, lighten } from "../../lib/colour.ts"
import { line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { raisin } from "../things/raisin.ts"
import { fruit, stalk } from "../things/shapes.ts"
import { disc, lift, plate, soften } from "./plate.ts"
import { sure } from "../../lib/sure.ts"

/** Still life: Raisins secs de Doukkala. */
export function vine(ctx: Ctx): string {
  const grapeLeaf = (x: number, y: number, a: number, k: number, c: string) =>
    `<g transform="translate(${x} ${y}) rotate(${a}) scale(${k})">${path("M0 0C-70 30 -130 0 -120 -50C-160 -70 -150 -130 -100 -130C-100 -180 -30 -200 0 -230C30 -200 100 -180 100 -130C150 -130 160 -70 120 -50C130 0 70 30 0 0Z", darken(c, 0.14))}${path("M0 0C-70 30 -130 0 -120 -50C-160 -70 -150 -130 -100 -130C-100 -180 -30 -200 0 -230Z", lighten(c, 0.14))}${line("M0 10V-214M0 -30Q-50 -50 -108 -54M0 -30Q50 -50 108 -54M0 -80Q-40 -110 -90 -122M0 -80Q40 -110 90 -122M0 20V60", lighten(c, 0.4), 4)}</g>`
  const bunch = (x: number, y: number, k: number, tone: string[]) => {
    const rows = [3, 5, 6, 6, 5, 5, 4, 3, 2, 1]
    return rows
      .map((c, r) =>
        Array.from({ length: c }, (_, i) =>
          fruit(
            {
              x: x + (i - (c - 1) / 2) * 56 * k + (r % 2) * 6,
              y: y + r * 47 * k,
              scale: k,
            },
            33,
            33,
            sure(tone[(r + i * 2) % tone.length]),
            0.7,
            0.34
          )
        ).join("")
      )
      .join("")
  }
  return plate(
    ctx,
    "frame",
    soften(ctx, "#1f5c66", 0.55),
    lift(
      stalk(
        [
          [90, 200],
          [340, 230],
          [600, 190],
          [860, 240],
          [1120, 190],
        ],
        "#7a5a3a",
        24
      ) +
        line(
          "M600 200Q590 250 560 300M860 240Q880 290 850 340",
          "#7a5a3a",
          12
        ) +
        line("M430 220C420 300 500 300 490 250S400 270 420 340", "#7d9a4f", 6)
    ) +
      lift(
        grapeLeaf(340, 480, 170, 1.25, "#5f7d3a") +
          grapeLeaf(1010, 460, 196, 1.05, "#6f8f45") +
          grapeLeaf(190, 330, 120, 0.8, "#7d9d50")
      ) +
      lift(
        bunch(590, 330, 1.15, ["#8a3f5a", "#6f2c4c", "#a35572", "#5d2340"])
      ) +
      lift(
        disc(46, 930, 940, 150)
          .map((p) =>
            raisin(
              { x: p.x, y: p.y, rotate: p.a * 3, scale: 1.5 },
              ["#5a3a1a", "#6b451d", "#7d5424"][p.i % 3]
            )
          )
          .join(""),
        "touch"
      )
  )
}
