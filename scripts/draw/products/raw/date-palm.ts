import { ellipse, n, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { bunch } from "../things/bunch.ts"
import { frond } from "../things/frond.ts"
import { lift, plate, soften } from "./plate.ts"

/** The palm of the Tafilalet, its bunches under the crown, the irrigation basin at its foot. */
export function datePalm(ctx: Ctx): string {
  const trunk = Array.from({ length: 15 }, (_, i) => {
    const y = 1040 - i * 37
    const x = 600 + Math.sin(i / 6) * 14
    const w = 62 - i * 1.2
    return (
      path(
        `M${n(x - w)} ${y}L${n(x - w + 12)} ${y - 46}H${n(x + w - 12)}L${n(x + w)} ${y}Q${n(x)} ${y + 22} ${n(x - w)} ${y}Z`,
        i % 2 ? "#8f6840" : "#7d5a36"
      ) +
      path(
        `M${n(x - w)} ${y}L${n(x - w + 12)} ${y - 46}H${n(x - 6)}L${n(x - 20)} ${y + 10}Q${n(x - w * 0.7)} ${y + 10} ${n(x - w)} ${y}Z`,
        "#a98255",
        { opacity: 0.7 }
      )
    )
  }).join("")
  const crown: [number, number, number, number][] = [
    [240, 200, 100, 520],
    [960, 200, 1100, 520],
    [320, 60, 110, 260],
    [880, 60, 1090, 260],
    [460, -20, 330, 90],
    [740, -20, 870, 90],
    [330, 330, 250, 660],
    [870, 330, 950, 660],
  ]
  return plate(
    ctx,
    "disc",
    soften(ctx, "#d9a36a", 0.62),
    lift(
      ellipse(600, 1070, 380, 74, "#2f6f8a") +
        ellipse(600, 1064, 356, 62, "#4f97ab") +
        ellipse(540, 1050, 170, 16, "#9ccad2", { opacity: 0.7 }) +
        trunk
    ) +
      lift(
        crown
          .slice(0, 4)
          .map(([bx, by, ex, ey], i) =>
            frond(
              [
                [600, 430],
                [bx, by],
                [ex, ey],
              ],
              150,
              i % 2 ? "#4f6f3a" : "#5d8044",
              30
            )
          )
          .join("")
      ) +
      lift(
        bunch(
          470,
          470,
          4,
          250,
          80,
          ["#8a4c20", "#7a3f1a", "#a3632c"],
          0.6,
          "p1"
        ) +
          bunch(
            730,
            470,
            4,
            250,
            80,
            ["#8a4c20", "#7a3f1a", "#a3632c"],
            0.6,
            "p2"
          ) +
          bunch(
            600,
            490,
            4,
            270,
            74,
            ["#96592a", "#7a3f1a", "#8a4c20"],
            0.62,
            "p3"
          ),
        "touch"
      ) +
      lift(
        crown
          .slice(4)
          .map(([bx, by, ex, ey], i) =>
            frond(
              [
                [600, 440],
                [bx, by],
                [ex, ey],
              ],
              140,
              i % 2 ? "#5d8044" : "#6f9450",
              28
            )
          )
          .join("")
      )
  )
}
