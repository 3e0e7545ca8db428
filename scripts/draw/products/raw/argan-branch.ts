import { line } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { arganFruit } from "../things/argan-fruit.ts"
import { arganNut } from "../things/argan-nut.ts"
import { branch } from "../things/branch.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Huile d'argane alimentaire. */
export function arganBranch(ctx: Ctx): string {
  const leaves = {
    every: 62,
    length: 128,
    width: 25,
    color: "#6f8440",
    other: "#88994f",
    tip: 0.15,
    angle: 44,
  }
  const thorn = (x: number, y: number, i: number, d: number) =>
    i % 2
      ? line(
          `M${x} ${y}l${Math.cos(((d + 70) * Math.PI) / 180) * 44} ${Math.sin(((d + 70) * Math.PI) / 180) * 44}`,
          "#6a4a28",
          5
        )
      : ""
  const main: [number, number][] = [
    [170, 1010],
    [360, 820],
    [560, 690],
    [760, 480],
    [1010, 260],
  ]
  const side: [number, number][] = [
    [480, 738],
    [640, 790],
    [800, 790],
    [960, 730],
  ]
  const third: [number, number][] = [
    [420, 780],
    [400, 620],
    [440, 470],
    [520, 330],
  ]
  return plate(
    ctx,
    "disc",
    soften(ctx, "#c98a2a", 0.75),
    lift(branch(main, "#7a5530", leaves, thorn)) +
      lift(branch(side, "#85603a", leaves)) +
      lift(branch(third, "#85603a", leaves)) +
      lift(
        (
          [
            [330, 690, 20],
            [560, 560, 60],
            [690, 640, 130],
            [860, 560, -20],
            [600, 880, 30],
            [470, 900, 80],
            [780, 330, 10],
          ] as const
        )
          .map(([x, y, a], i) =>
            arganFruit(
              { x: x, y: y, rotate: a, scale: 1.55 },
              ["#a9a63b", "#c2b045", "#8f9a38"][i % 3]
            )
          )
          .join(""),
        "touch"
      ) +
      lift(
        arganNut({ x: 880, y: 930, rotate: -24, scale: 1.7 }) +
          arganNut({ x: 760, y: 985, rotate: 14, scale: 1.6 }, "#9c6a35"),
        "touch"
      )
  )
}
