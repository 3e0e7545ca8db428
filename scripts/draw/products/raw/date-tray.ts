import { ellipse } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { date } from "../things/date.ts"
import { frond } from "../things/frond.ts"
import { lift, plate, ringOf } from "./plate.ts"

/** Still life: Dattes Aziza Bouzid de Figuig. */
export function dateTray(ctx: Ctx): string {
  const coil = Array.from(
    { length: 13 },
    (_, i) =>
      `<circle cx="600" cy="600" r="${440 - i * 33}" fill="none" stroke="${i % 4 === 2 ? ctx.main : i % 4 === 3 ? ctx.accent : i % 2 ? "#d6b069" : "#c69c52"}" stroke-width="33" stroke-dasharray="${i % 4 === 2 ? "34 22" : "18 1.6"}"/>`
  ).join("")
  const dates = [
    ...ringOf(22, 600, 600, 262),
    ...ringOf(15, 600, 600, 170, 0.1),
    ...ringOf(8, 600, 600, 84, 0.2),
  ]
    .map((p) =>
      date(
        { x: p.x, y: p.y, rotate: p.a, scale: 1.02 },
        ["#c9a24a", "#b8923e", "#d4b25c", "#a8873a"][p.i % 4],
        46
      )
    )
    .join("")
  return plate(
    ctx,
    "none",
    ctx.ground,
    lift(
      ellipse(600, 600, 458, 458, "#a5803f") +
        coil +
        ellipse(600, 600, 38, 38, "#c69c52")
    ) +
      lift(
        dates +
          date({ x: 600, y: 600, rotate: -30, scale: 1.05 }, "#d4b25c", 46),
        "touch"
      ) +
      lift(
        frond(
          [
            [60, 1150],
            [330, 1010],
            [420, 1190],
          ],
          120,
          "#5f7d42",
          24
        )
      ) +
      lift(
        frond(
          [
            [1150, 60],
            [880, 170],
            [760, 30],
          ],
          120,
          "#5f7d42",
          24
        )
      )
  )
}
