import { path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { branch } from "../things/branch.ts"
import { olive } from "../things/olive.ts"
import { bowlAbove, disc, lift, plate, soften } from "./plate.ts"
import { oliveLeaves } from "../things/olive-leaves.ts"

/** Still life: Huile d'olive de Sefrou. */
export function oliveBowl(ctx: Ctx): string {
  const many = disc(96, 600, 620, 320)
    .map((p) =>
      olive(
        { x: p.x, y: p.y, rotate: p.a * 2.1, scale: 1.16 },
        ["#8c963c", "#6d7a2a", "#5d4150", "#a3a648", "#43303f", "#7d5a4a"][
          p.i % 6
        ]
      )
    )
    .join("")
  return plate(
    ctx,
    "frame",
    soften(ctx, "#2c4f9a", 0.82),
    bowlAbove(600, 620, 400, "#f0e6d0", "#6a6a3c") +
      Array.from(
        { length: 40 },
        (_, i) =>
          `<g transform="rotate(${i * 9} 600 620)">${path("M588 236L600 258L612 236L600 226Z", "#23428f")}</g>`
      ).join("") +
      lift(many, "touch") +
      lift(
        branch(
          [
            [110, 230],
            [260, 190],
            [420, 130],
            [600, 110],
          ],
          "#7d7456",
          { ...oliveLeaves, every: 46, length: 120, width: 17 }
        )
      ) +
      lift(
        branch(
          [
            [1090, 1010],
            [960, 1070],
            [800, 1100],
            [640, 1110],
          ],
          "#7d7456",
          { ...oliveLeaves, every: 46, length: 120, width: 17 }
        )
      )
  )
}
