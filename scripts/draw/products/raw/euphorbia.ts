import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { bee } from "../things/bee.ts"
import { lift, plate, soften } from "./plate.ts"
import { sure } from "../../lib/sure.ts"

/** Azilal's euphorbia: a cushion of four-sided stems, yellow flowers on the tips, bees. */
export function euphorbia(ctx: Ctx): string {
  const stem = (x: number, y: number, a: number, h: number, c: string) =>
    `<g transform="translate(${x} ${y}) rotate(${a})">${path(`M-34 0L-32 ${-h}Q0 ${-h - 34} 32 ${-h}L34 0Z`, darken(c, 0.28))}${path(`M-34 0L-32 ${-h}Q-16 ${-h - 22} -2 ${-h - 22}L0 0Z`, lighten(c, 0.14))}${path(`M0 0L-2 ${-h - 22}Q8 ${-h - 24} 14 ${-h - 18}L16 0Z`, c)}${Array.from({ length: Math.floor(h / 36) }, (_, i) => line(`M-33 ${-i * 36 - 20}l-13 -8M0 ${-i * 36 - 30}l-9 -9M0 ${-i * 36 - 30}l9 -9M33 ${-i * 36 - 20}l13 -8`, "#6b3f2c", 3)).join("")}${[
      [-20, -4],
      [18, -6],
      [0, -26],
      [-6, 8],
    ]
      .map(
        ([px, py]) =>
          `<g transform="translate(${px} ${-h - 20 + sure(py)})">${[0, 72, 144, 216, 288].map((q) => `<g transform="rotate(${q})">${ellipse(0, -10, 7, 9, "#f0c52f")}</g>`).join("")}${ellipse(0, 0, 6, 6, "#a87a14")}</g>`
      )
      .join("")}</g>`
  const stems = [
    [250, 1120, -34, 420],
    [950, 1120, 34, 420],
    [330, 1120, -24, 540],
    [870, 1120, 24, 540],
    [420, 1130, -15, 620],
    [780, 1130, 15, 620],
    [520, 1140, -6, 690],
    [690, 1140, 7, 670],
    [600, 1150, 0, 560],
    [470, 1160, -12, 430],
    [740, 1160, 13, 420],
    [360, 1170, -22, 300],
    [850, 1170, 23, 290],
    [600, 1180, 2, 320],
  ]
  return plate(
    ctx,
    "sun",
    soften(ctx, ctx.main, 0.4),
    stems
      .map(([x, y, a, h], i) =>
        lift(
          stem(
            sure(x),
            sure(y),
            sure(a),
            sure(h),
            sure(["#5f8a5a", "#6f9a66", "#557d52"][i % 3])
          ),
          "touch"
        )
      )
      .join("") +
      lift(
        bee({ x: 330, y: 300, rotate: 24, scale: 1.9 }) +
          bee({ x: 800, y: 260, rotate: -30, scale: 1.6 }) +
          bee({ x: 930, y: 480, rotate: 160, scale: 1.3 })
      )
  )
}
