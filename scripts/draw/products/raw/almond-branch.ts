import { path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { almond } from "../things/almond.ts"
import { blossom } from "../things/blossom.ts"
import { leaf, stalk } from "../things/shapes.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Amandes de Tafraout. */
export function almondBranch(ctx: Ctx): string {
  const main: [number, number][] = [
    [150, 300],
    [370, 400],
    [600, 430],
    [820, 560],
    [1060, 600],
  ]
  const twig: [number, number][] = [
    [560, 425],
    [640, 300],
    [760, 210],
    [900, 170],
  ]
  const low: [number, number][] = [
    [420, 412],
    [460, 560],
    [560, 690],
    [640, 830],
  ]
  const flowers = [
    [260, 330, 1.3],
    [410, 330, 1],
    [540, 470, 1.35],
    [690, 260, 1.15],
    [860, 190, 1.3],
    [780, 470, 1.1],
    [940, 610, 1.35],
    [470, 620, 1.1],
    [600, 760, 1.25],
    [1010, 520, 0.9],
  ] as const
  const hull = (x: number, y: number, a: number) =>
    `<g transform="translate(${x} ${y}) rotate(${a}) scale(1.9)">${path("M-44 0C-40 -34 6 -38 48 0C6 38 -40 34 -44 0Z", "#6f8146")}${path("M-44 0C-40 -34 6 -38 48 0C20 -12 -18 -12 -44 0Z", "#93a562")}</g>` +
    almond({ x, y: y + 4, rotate: a, scale: 1.25 }, "#b5763c")
  return plate(
    ctx,
    "sun",
    soften(ctx, "#d9928f", 0.75),
    lift(
      stalk(main, "#6a4630", 20) +
        stalk(twig, "#6a4630", 13) +
        stalk(low, "#6a4630", 13)
    ) +
      lift(
        flowers
          .map(([x, y, k], i) =>
            blossom(
              { x: x, y: y, scale: k * 1.15, rotate: i * 31 },
              i % 3 ? "#fbeaea" : "#f6d9dd"
            )
          )
          .join("")
      ) +
      lift(
        leaf({ x: 900, y: 580, rotate: 70 }, 150, 30, "#7f9a4a", { veins: 5 }) +
          leaf({ x: 640, y: 830, rotate: 60 }, 150, 30, "#6f8a40", {
            veins: 5,
          }) +
          leaf({ x: 620, y: 810, rotate: 130 }, 130, 28, "#8aa552", {
            veins: 5,
          })
      ) +
      lift(
        hull(330, 900, -18) +
          hull(850, 930, 24) +
          almond({ x: 500, y: 1010, rotate: 12, scale: 1.8 }) +
          almond({ x: 690, y: 1040, rotate: -30, scale: 1.7 }, "#985827"),
        "touch"
      )
  )
}
