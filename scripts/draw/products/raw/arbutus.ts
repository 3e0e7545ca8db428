import { ellipse, line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { arbutusBerry } from "../things/arbutus-berry.ts"
import { branch } from "../things/branch.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Miel d'arbousier. */
export function arbutus(ctx: Ctx): string {
  const leaves = {
    every: 74,
    length: 150,
    width: 42,
    color: "#3f6a3a",
    other: "#5a8548",
    veins: 6,
    tip: 0.4,
    angle: 46,
  }
  const bell = (x: number, y: number, k: number) =>
    `<g transform="translate(${x} ${y}) scale(${k})">${line("M0 -22Q6 -40 0 -58", "#9a6a4a", 4)}${path("M-20 0C-24 -24 24 -24 20 0C22 16 12 26 10 32L4 26L0 33L-4 26L-10 32C-12 26 -22 16 -20 0Z", "#e8d9cd")}${path("M-16 -2C-18 -18 2 -18 0 4C0 16 -6 22 -9 27C-12 22 -18 12 -16 -2Z", "#fffaf2")}${ellipse(-6, -14, 8, 4, "#d9a0a0")}</g>`
  return plate(
    ctx,
    "sun",
    soften(ctx, ctx.main, 0.6),
    lift(
      branch(
        [
          [140, 220],
          [380, 300],
          [600, 440],
          [800, 640],
          [980, 900],
        ],
        "#8a4a30",
        leaves
      )
    ) +
      lift(
        branch(
          [
            [560, 410],
            [720, 330],
            [880, 300],
            [1040, 220],
          ],
          "#8a4a30",
          leaves
        )
      ) +
      lift(
        branch(
          [
            [520, 390],
            [470, 560],
            [380, 720],
            [330, 900],
          ],
          "#8a4a30",
          leaves
        )
      ) +
      lift(
        (
          [
            [600, 610, 1.9],
            [700, 720, 1.7],
            [520, 700, 1.5],
            [860, 420, 1.6],
            [330, 470, 1.5],
          ] as const
        )
          .map(
            ([x, y, k], i) =>
              line(`M${x} ${y - 30}V${y - 110}`, "#8a4a30", 5) +
              arbutusBerry(
                x,
                y,
                k,
                ["#c4371f", "#d9661f", "#b32a1f", "#e0902a"][i % 4]
              )
          )
          .join(""),
        "touch"
      ) +
      lift(
        (
          [
            [420, 860],
            [470, 900],
            [380, 930],
            [440, 960],
            [960, 330],
            [1010, 360],
            [930, 390],
          ] as const
        )
          .map(([x, y]) => bell(x, y, 1.35))
          .join(""),
        "touch"
      )
  )
}
