import { ellipse } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { branch } from "../things/branch.ts"
import { bowlAbove, disc, lift, plate, soften } from "./plate.ts"
import { sure } from "../../lib/sure.ts"

/** Still life: Henné de Foum Zguid. */
export function hennaBranch(ctx: Ctx): string {
  const leaves = {
    every: 70,
    length: 132,
    width: 40,
    color: "#4f7a3a",
    other: "#6a9148",
    veins: 5,
    tip: 0.4,
    angle: 52,
  }
  const cluster = (x: number, y: number, k: number) =>
    disc(34, x, y, 70 * k)
      .map(
        (p) =>
          ellipse(p.x, p.y, 9 * k, 9 * k, p.i % 3 ? "#f6edcf" : "#e6d7a0") +
          ellipse(p.x - 2, p.y - 2, 3 * k, 3 * k, "#b98a3a")
      )
      .join("")
  const powder = disc(150, 850, 930, 150)
    .map((p) =>
      ellipse(p.x, p.y, 9, 7, sure(["#8f9a42", "#77842f", "#a5b05a"][p.i % 3]))
    )
    .join("")
  return plate(
    ctx,
    "arch",
    soften(ctx, "#a3512e", 0.85),
    lift(
      branch(
        [
          [300, 1120],
          [400, 900],
          [470, 680],
          [560, 440],
          [640, 190],
        ],
        "#7a6a40",
        leaves
      )
    ) +
      lift(
        branch(
          [
            [440, 800],
            [600, 720],
            [740, 600],
            [850, 440],
          ],
          "#7a6a40",
          leaves
        )
      ) +
      lift(
        cluster(650, 190, 1.25) +
          cluster(860, 420, 1.05) +
          cluster(560, 330, 0.7),
        "touch"
      ) +
      bowlAbove(850, 930, 190, "#c98a5a", "#77842f") +
      powder +
      ellipse(800, 880, 60, 34, "#b3be6a", { opacity: 0.7 })
  )
}
