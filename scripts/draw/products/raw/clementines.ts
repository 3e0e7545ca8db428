import type { Ctx } from "../kit.ts"
import { blossom } from "../things/blossom.ts"
import { branch } from "../things/branch.ts"
import { citrusSlice } from "../things/citrus-slice.ts"
import { clementine } from "../things/clementine.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Confiture de clémentine de Berkane. */
export function clementines(ctx: Ctx): string {
  const leaves = {
    every: 70,
    length: 140,
    width: 36,
    color: "#35673a",
    other: "#4f8546",
    veins: 6,
    tip: 0.3,
    angle: 46,
  }
  return plate(
    ctx,
    "disc",
    soften(ctx, "#3c6e47", 0.75),
    lift(
      branch(
        [
          [1080, 120],
          [880, 260],
          [660, 330],
          [430, 300],
          [200, 340],
        ],
        "#6a5a34",
        leaves
      )
    ) +
      lift(
        clementine({ x: 430, y: 480, scale: 2.2 }, "#e57a14") +
          clementine({ x: 760, y: 500, scale: 2.35 }, "#ef8c1c")
      ) +
      lift(citrusSlice({ x: 560, y: 800, scale: 2.3, rotate: 10 })) +
      lift(citrusSlice({ x: 850, y: 860, scale: 1.8, rotate: 30 }, "#f29a2a")) +
      lift(clementine({ x: 300, y: 820, scale: 1.9 }, "#e06c10")) +
      lift(
        blossom({ x: 600, y: 320, scale: 1.15 }, "#fffaf0", "#c9a13a") +
          blossom(
            { x: 960, y: 330, scale: 1, rotate: 30 },
            "#fffaf0",
            "#c9a13a"
          ),
        "touch"
      )
  )
}
