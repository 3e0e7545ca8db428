import { lighten } from "../../lib/colour.ts"
import { line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { cutFig } from "../things/cut-fig.ts"
import { freshFig } from "../things/fresh-fig.ts"
import { leaf, stalk } from "../things/shapes.ts"
import { lift, plate, soften } from "./plate.ts"
import { sure } from "../../lib/sure.ts"

/** A fig leaf: five lobes cut deep. */
function figLeaf(
  x: number,
  y: number,
  rotate: number,
  k: number,
  color: string
): string {
  const lobes = [-74, -38, 0, 38, 74].map((a, i) =>
    leaf(
      { x: 0, y: 0, rotate: a },
      sure([170, 230, 270, 230, 170][i]),
      sure([52, 58, 62, 58, 52][i]),
      color,
      { veins: 4, tip: 0, rib: lighten(color, 0.45) }
    )
  )
  return `<g transform="translate(${x} ${y}) rotate(${rotate}) scale(${k})">${path("M-10 -70Q90 -60 100 0Q90 60 -10 70Q-40 0 -10 -70Z", color)}${lobes.join("")}${line("M-60 0H0", "#8a9a55", 9)}</g>`
}

/** Still life: Figues sèches Nabout. */
export function figTree(ctx: Ctx): string {
  return plate(
    ctx,
    "arch",
    soften(ctx, "#6a4a7a", 0.75),
    lift(
      stalk(
        [
          [160, 150],
          [360, 260],
          [560, 320],
          [800, 340],
          [1080, 260],
        ],
        "#8a7a66",
        24
      )
    ) +
      lift(figLeaf(420, 330, 120, 1.25, "#4f7a42")) +
      lift(figLeaf(760, 360, 62, 1.3, "#5d8a4a")) +
      lift(figLeaf(900, 300, -30, 0.85, "#6f9a55")) +
      lift(figLeaf(330, 240, -100, 0.75, "#6a9450")) +
      lift(
        freshFig({ x: 590, y: 470, scale: 2 }) +
          freshFig({ x: 700, y: 560, scale: 1.7, rotate: 12 }, "#6d4a6a") +
          freshFig({ x: 490, y: 600, scale: 1.6, rotate: -12 }, "#4c3052")
      ) +
      lift(
        cutFig({ x: 420, y: 950, scale: 2.2, rotate: -14 }) +
          cutFig({ x: 680, y: 990, scale: 2, rotate: 20 }) +
          freshFig({ x: 880, y: 930, scale: 1.9, rotate: 64 })
      )
  )
}
