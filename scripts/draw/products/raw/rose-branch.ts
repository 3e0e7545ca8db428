import { line } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { rose } from "../things/rose.ts"
import { rosebud } from "../things/rosebud.ts"
import { leaf, stalk } from "../things/shapes.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Boutons de rose du Dadès. */
export function roseBranch(ctx: Ctx): string {
  const spray = (x: number, y: number, a: number, k: number) =>
    `<g transform="translate(${x} ${y}) rotate(${a}) scale(${k})">${line("M0 0H150", "#7a8a45", 5)}${(
      [
        [40, 60],
        [95, 62],
        [40, -60],
        [95, -62],
        [150, 0],
      ] as const
    )
      .map(([p, q]) =>
        leaf({ x: p, y: 0, rotate: q }, 76, 27, q > 0 ? "#55783a" : "#6a9148", {
          veins: 4,
          tip: 0.3,
        })
      )
      .join("")}</g>`
  return plate(
    ctx,
    "sun",
    soften(ctx, ctx.main, 0.35),
    lift(
      stalk(
        [
          [180, 1120],
          [330, 900],
          [480, 720],
          [600, 500],
        ],
        "#6f7f3c",
        15
      ) +
        stalk(
          [
            [420, 800],
            [620, 780],
            [820, 700],
          ],
          "#6f7f3c",
          11
        ) +
        stalk(
          [
            [520, 650],
            [430, 480],
            [360, 330],
          ],
          "#6f7f3c",
          11
        )
    ) +
      lift(
        spray(300, 940, 170, 1.1) +
          spray(400, 820, 60, 1.1) +
          spray(560, 780, 70, 1) +
          spray(480, 600, 190, 1) +
          spray(700, 750, -80, 1) +
          spray(560, 580, 10, 0.9)
      ) +
      lift(rose({ x: 640, y: 440, scale: 2 }, "#cf5a7c")) +
      lift(
        rosebud({ x: 850, y: 660, rotate: 56, scale: 1.9 }) +
          rosebud({ x: 350, y: 290, rotate: -14, scale: 1.9 }, "#b33a60")
      ) +
      lift(
        (
          [
            [780, 950, 20],
            [900, 1000, 100],
            [1010, 930, -30],
            [680, 1030, 160],
            [980, 1060, 70],
          ] as const
        )
          .map(([x, y, a], i) =>
            rosebud(
              { x: x, y: y, rotate: a, scale: 1.15 },
              ["#c2466a", "#a8335a", "#d16685"][i % 3]
            )
          )
          .join(""),
        "touch"
      )
  )
}
