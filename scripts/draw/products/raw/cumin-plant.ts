import { line } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { cuminSeed } from "../things/cumin-seed.ts"
import { umbel } from "../things/umbel.ts"
import { disc, lift, plate, soften } from "./plate.ts"

/** Still life: Cumin beldi de Rhamna. */
export function cuminPlant(ctx: Ctx): string {
  const feather = (x: number, y: number, a: number, k: number) =>
    `<g transform="translate(${x} ${y}) rotate(${a}) scale(${k})">${line("M0 0Q60 -10 150 0M40 -4Q70 -40 110 -50M40 -4Q70 30 112 40M84 -5Q110 -30 140 -34M84 -5Q110 20 140 24", "#6f8a4a", 5)}</g>`
  return plate(
    ctx,
    "disc",
    soften(ctx, ctx.main, 0.42),
    lift(
      line(
        "M600 1090Q590 800 600 480M596 860Q500 740 350 620M600 800Q720 700 850 590M598 700Q540 560 460 430M600 660Q680 520 760 400",
        "#7d9a4f",
        10
      ) +
        (
          [
            [596, 900, -150, 1.2],
            [598, 860, -30, 1.2],
            [470, 720, 170, 1],
            [760, 670, -70, 1],
            [540, 570, -160, 0.9],
            [660, 560, -10, 0.9],
            [590, 1000, -170, 1.1],
            [600, 980, -10, 1.1],
          ] as const
        )
          .map(([x, y, a, k]) => feather(x, y, a, k))
          .join("")
    ) +
      lift(
        umbel({ x: 350, y: 625, scale: 1.25 }, 105) +
          umbel({ x: 850, y: 595, scale: 1.25 }, 105, "#fbeef0") +
          umbel({ x: 460, y: 435, scale: 1.15 }, 100, "#fbeef0") +
          umbel({ x: 760, y: 405, scale: 1.2 }, 100) +
          umbel({ x: 600, y: 485, scale: 1.5 }, 112, "#f7e3e6")
      ) +
      lift(
        disc(90, 890, 960, 150)
          .map((p) =>
            cuminSeed(
              { x: p.x, y: p.y, rotate: p.a * 3, scale: 1.25 },
              ["#8a6a35", "#a98a4c", "#75572a"][p.i % 3]
            )
          )
          .join(""),
        "touch"
      )
  )
}
