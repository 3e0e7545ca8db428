import { path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { apple } from "../things/apple.ts"
import { blossom } from "../things/blossom.ts"
import { branch } from "../things/branch.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Vinaigre de pomme de Midelt. */
export function appleBranch(ctx: Ctx): string {
  const leaves = {
    every: 84,
    length: 130,
    width: 44,
    color: "#55783a",
    other: "#74984a",
    veins: 6,
    tip: 0.35,
    angle: 54,
  }
  return plate(
    ctx,
    "disc",
    soften(ctx, "#c9a066", 0.6),
    lift(
      branch(
        [
          [120, 300],
          [360, 260],
          [600, 330],
          [840, 300],
          [1090, 380],
        ],
        "#6a4a30",
        leaves
      )
    ) +
      lift(
        branch(
          [
            [540, 320],
            [480, 460],
            [500, 620],
            [440, 780],
          ],
          "#6a4a30",
          leaves
        )
      ) +
      lift(
        apple({ x: 330, y: 500, scale: 1.75 }, "#b8322c") +
          apple({ x: 660, y: 540, scale: 1.95 }, "#a82a2c") +
          apple({ x: 910, y: 500, scale: 1.6 }, "#c9a13a")
      ) +
      lift(
        blossom({ x: 450, y: 240, scale: 1.3 }, "#fdf2f0") +
          blossom({ x: 780, y: 250, scale: 1.15, rotate: 20 }, "#fbe6e6"),
        "touch"
      ) +
      lift(
        `<g transform="translate(640 900) scale(1.9)">${path("M0 -50C30 -66 74 -46 70 6C66 48 26 66 0 54C-26 66 -66 48 -70 6C-74 -46 -30 -66 0 -50Z", "#9c2a26")}${path("M0 -44C28 -58 66 -42 62 6C58 42 24 58 0 47C-24 58 -58 42 -62 6C-66 -42 -28 -58 0 -44Z", "#fbf0d2")}${path("M0 -26C22 -30 32 4 0 30C-32 4 -22 -30 0 -26Z", "#efdcae")}${path("M-9 -6C-18 -2 -16 14 -8 16C-3 10 -4 -2 -9 -6ZM9 -6C18 -2 16 14 8 16C3 10 4 -2 9 -6Z", "#5a3318")}</g>`
      ) +
      lift(
        apple({ x: 380, y: 930, scale: 1.5, rotate: -18 }, "#c9a13a"),
        "lift"
      )
  )
}
