import { ellipse, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { aril } from "../things/aril.ts"
import { branch } from "../things/branch.ts"
import { pomegranate } from "../things/pomegranate.ts"
import { disc, lift, plate, soften } from "./plate.ts"

/** Still life: Sirop de grenade Sefri. */
export function pomegranates(ctx: Ctx): string {
  const cut = (x: number, y: number, k: number) => {
    const cells = [-150, -90, -30, 30, 90, 150]
      .map(
        (a) =>
          `<g transform="rotate(${a})">${path("M0 -26C-60 -60 -62 -140 0 -158C62 -140 60 -60 0 -26Z", "#7d0f24")}${(
            [
              [-20, -70],
              [14, -64],
              [-28, -100],
              [6, -98],
              [32, -104],
              [-16, -130],
              [18, -130],
              [0, -46],
            ] as const
          )
            .map(([px, py], i) =>
              aril(
                { x: px, y: py, rotate: i * 40 - a, scale: 1.25 },
                i % 3 ? "#b3152f" : "#cf2f48"
              )
            )
            .join("")}</g>`
      )
      .join("")
    return `<g transform="translate(${x} ${y}) scale(${k})">${ellipse(0, 0, 206, 200, "#8c1c2e")}${ellipse(-4, -4, 194, 188, "#f3dfb4")}${ellipse(-2, -2, 178, 172, "#fbeed0")}${cells}${ellipse(0, 0, 20, 20, "#fbeed0")}</g>`
  }
  return plate(
    ctx,
    "band",
    soften(ctx, ctx.accent, 0.6),
    lift(
      branch(
        [
          [1120, 110],
          [900, 200],
          [680, 230],
          [480, 180],
        ],
        "#7a5a3a",
        {
          every: 60,
          length: 120,
          width: 24,
          color: "#55783a",
          other: "#6f9148",
          tip: 0.2,
        }
      )
    ) +
      lift(
        pomegranate({ x: 820, y: 430, scale: 2.9, rotate: 180 }, "#b02a3e")
      ) +
      lift(cut(440, 700, 1.5)) +
      lift(pomegranate({ x: 890, y: 850, scale: 2.3, rotate: 24 }, "#a8243a")) +
      lift(
        disc(22, 700, 1060, 120)
          .map((p) => aril({ x: p.x, y: p.y, rotate: p.a, scale: 1.7 }))
          .join(""),
        "touch"
      )
  )
}
