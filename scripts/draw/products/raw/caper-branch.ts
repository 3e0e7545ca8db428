import { ellipse, line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { caper } from "../things/caper.ts"
import { leaf, stalk } from "../things/shapes.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Câpres de Safi. */
export function caperBranch(ctx: Ctx): string {
  const round = (x: number, y: number, a: number, k: number, c: string) =>
    leaf({ x, y, rotate: a, scale: k }, 130, 74, c, {
      veins: 4,
      tip: 0,
      bend: 0,
    })
  const stem: [number, number][] = [
    [140, 900],
    [330, 720],
    [560, 620],
    [780, 450],
    [1020, 340],
  ]
  const flower = (x: number, y: number, k: number) => {
    const petals = [-120, -45, 45, 120]
      .map(
        (a) =>
          `<g transform="rotate(${a})">${path("M0 0C-58 -30 -62 -104 0 -122C62 -104 58 -30 0 0Z", a > 0 ? "#f1e3ea" : "#fffafa")}${line("M0 -10V-96", "#d9b9c9", 2.4, { opacity: 0.7 })}</g>`
      )
      .join("")
    const stamens = Array.from({ length: 26 }, (_, i) => {
      const a = (-158 + (i * 136) / 25) * (Math.PI / 180)
      const r = 130 + (i % 3) * 26
      return (
        line(
          `M0 0Q${Math.cos(a) * r * 0.5} ${Math.sin(a) * r * 0.7} ${Math.cos(a) * r} ${Math.sin(a) * r}`,
          "#8a4f9a",
          2.6
        ) + ellipse(Math.cos(a) * r, Math.sin(a) * r, 5, 4, "#5f2f6e")
      )
    }).join("")
    return `<g transform="translate(${x} ${y}) scale(${k})">${petals}${stamens}${ellipse(0, 0, 14, 14, "#7d8a45")}</g>`
  }
  return plate(
    ctx,
    "sun",
    soften(ctx, ctx.main, 0.62),
    lift(stalk(stem, "#8a7a4a", 14)) +
      lift(
        stalk(
          [
            [480, 650],
            [600, 800],
            [760, 900],
            [940, 960],
          ],
          "#8a7a4a",
          11
        )
      ) +
      lift(
        (
          [
            [250, 800, 60, 1],
            [300, 740, -120, 1.1],
            [430, 680, 80, 1.15],
            [520, 630, -100, 1.1],
            [680, 530, 76, 1.2],
            [760, 470, -130, 1.05],
            [900, 390, 90, 1.1],
            [980, 350, -60, 0.95],
            [600, 800, 130, 1.05],
            [720, 880, -50, 1],
            [860, 930, 110, 1.05],
            [930, 950, 10, 0.95],
          ] as const
        )
          .map(([x, y, a, k], i) =>
            round(x, y, a, k, i % 2 ? "#5f7d42" : "#76954f")
          )
          .join("")
      ) +
      lift(flower(540, 420, 1.35)) +
      lift(
        (
          [
            [350, 560],
            [830, 620],
            [660, 960],
            [400, 930],
            [480, 990],
            [320, 1010],
            [1010, 480],
          ] as const
        )
          .map(([x, y], i) =>
            caper(
              { x: x, y: y, rotate: i * 47, scale: 2 },
              i % 2 ? "#6f7f3c" : "#5f7032"
            )
          )
          .join(""),
        "touch"
      )
  )
}
