import { darken, lighten } from "../../lib/colour.ts"
import { group, path, rect } from "../../lib/svg.ts"
import {
  pathOf,
  starPath,
  starPoints,
  zelligeTiles,
} from "../../lib/zellige.ts"
import type { Ctx } from "../kit.ts"
import { lift, plate } from "./plate.ts"

/** Cut tiles laid face down and face up, the sharp hammer, the star coming together. */
export function zelligeBench(ctx: Ctx): string {
  const star = (x: number, y: number, r: number, c: string, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${path(starPath(8, 2, r, [4, 6]), darken(c, 0.5))}${path(starPath(8, 2, r), c)}${path(pathOf(starPoints(8, 2, r * 0.8).map((p) => [p[0] - r * 0.05, p[1] - r * 0.06] as const)), lighten(c, 0.18), { opacity: 0.6 })}</g>`
  const square = (x: number, y: number, s: number, c: string, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${rect(-s / 2 + 4, -s / 2 + 6, s, s, darken(c, 0.5))}${rect(-s / 2, -s / 2, s, s, c)}${path(`M${-s / 2} ${-s / 2}H${s / 2}L${-s / 2} ${s / 2}Z`, lighten(c, 0.16), { opacity: 0.6 })}</g>`
  const hammer = `<g transform="translate(860 860) rotate(-38)">${rect(-16, -20, 32, 380, "#7a4f2c", { rx: 12 })}${rect(-12, -16, 10, 372, "#b07a48", { rx: 5 })}${path("M-190 -44C-100 -74 100 -74 190 -44L194 -30C100 -26 -100 -26 -194 -30Z", "#4a4642")}${path("M-190 -44C-100 -74 100 -74 190 -44C100 -56 -100 -56 -190 -44Z", "#a8a39a")}${rect(-26, -66, 52, 48, "#3a3632", { rx: 6 })}</g>`
  const tiles = zelligeTiles(
    "sixteen",
    { x: 60, y: 60, width: 760, height: 760, originX: -60, originY: -60 },
    {
      size: 500,
      colors: [
        "#1f3f8f",
        "#fbf3df",
        "#2d7d5f",
        "#d9992b",
        "#1f3f8f",
        "#211a15",
      ],
      strap: { color: "#e9dcc0", width: 7 },
      vary: 0.16,
      seed: "bench",
    }
  )
  const defs = `<clipPath id="laid"><path d="M60 60H820V560L700 620L740 700L600 690L560 800L430 740L330 820L250 730L60 760Z"/></clipPath>`
  return plate(
    ctx,
    "none",
    ctx.ground,
    lift(
      group(rect(60, 60, 760, 760, "#e9dcc0") + tiles, {
        "clip-path": "url(#laid)",
      })
    ) +
      lift(
        [
          [900, 200, 70, "#1f3f8f", 10],
          [1060, 330, 62, "#2d7d5f", 30],
          [920, 420, 58, "#d9992b", -14],
          [240, 960, 72, "#1f3f8f", 22],
          [110, 860, 54, "#d9992b", 5],
          [420, 1060, 66, "#2d7d5f", -8],
        ]
          .map(([x, y, r, c, t]) =>
            star(
              x as number,
              y as number,
              r as number,
              c as string,
              t as number
            )
          )
          .join("") +
          [
            [1070, 150, 66, "#fbf3df", 24],
            [990, 560, 60, "#1f3f8f", -20],
            [560, 930, 64, "#fbf3df", 14],
            [120, 1080, 70, "#2d7d5f", -30],
            [620, 1090, 56, "#d9992b", 38],
            [1110, 700, 58, "#2d7d5f", 8],
          ]
            .map(([x, y, s, c, t]) =>
              square(
                x as number,
                y as number,
                s as number,
                c as string,
                t as number
              )
            )
            .join(""),
        "touch"
      ) +
      lift(hammer),
    defs
  )
}
