import { line } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { bunch } from "../things/bunch.ts"
import { frond } from "../things/frond.ts"
import { spline } from "../things/shapes.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Dattes Bouittob de Tata. */
export function dateBunch(ctx: Ctx): string {
  return plate(
    ctx,
    "arch",
    soften(ctx, ctx.accent, 0.62),
    lift(
      frond(
        [
          [600, 90],
          [260, 40],
          [60, 420],
        ],
        210,
        "#5f7d42"
      )
    ) +
      lift(
        frond(
          [
            [600, 90],
            [940, 40],
            [1140, 420],
          ],
          210,
          "#547239"
        )
      ) +
      lift(
        line(
          spline([
            [600, 60],
            [606, 180],
            [600, 330],
          ]),
          "#a8702a",
          30
        ) +
          line(
            spline([
              [596, 60],
              [600, 180],
              [594, 330],
            ]),
            "#d9a23c",
            16
          ) +
          bunch(
            600,
            320,
            8,
            700,
            290,
            ["#3e1a12", "#4d2114", "#33140e", "#5a2b18"],
            0.98,
            "b"
          )
      )
  )
}
