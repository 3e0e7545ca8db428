import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { arganNut } from "../things/argan-nut.ts"
import { kernel } from "../things/kernel.ts"
import { leaf } from "../things/shapes.ts"
import { bowlAbove, disc, lift, plate, soften } from "./plate.ts"

/** The cosmetic oil: kernels in a bowl, broken shells, a drop of oil, the two stones. */
export function arganKernels(ctx: Ctx): string {
  const kernels = disc(70, 540, 560, 262)
    .map((p) =>
      kernel(
        { x: p.x, y: p.y, rotate: p.a * 1.7, scale: 0.86 },
        ["#f0dcb4", "#e8cd9c", "#f6e7c6"][p.i % 3]
      )
    )
    .join("")
  const half = (x: number, y: number, a: number) =>
    `<g transform="translate(${x} ${y}) rotate(${a}) scale(1.5)">${path("M-36 0C-34 -30 34 -30 42 0C34 30 -34 30 -36 0Z", "#6b4320")}${path("M-28 0C-26 -21 26 -21 33 0C26 21 -26 21 -28 0Z", "#c99a62")}${path("M-28 0C-26 -21 26 -21 33 0C20 -8 -14 -8 -28 0Z", "#8f6234")}</g>`
  const stone = (x: number, y: number, r: number, c: string) =>
    ellipse(x, y, r, r * 0.8, darken(c, 0.4)) +
    ellipse(x - r * 0.07, y - r * 0.07, r * 0.9, r * 0.7, c) +
    ellipse(x - r * 0.2, y - r * 0.2, r * 0.5, r * 0.34, lighten(c, 0.2))
  return plate(
    ctx,
    "band",
    soften(ctx, "#a3402a", 0.8),
    bowlAbove(540, 560, 320, "#b8623a", "#d9b57e") +
      lift(kernels, "touch") +
      lift(
        stone(930, 300, 130, "#8f8577") +
          half(250, 960, -20) +
          half(380, 1030, 40)
      ) +
      lift(
        (
          [
            [900, 560, 20],
            [985, 640, -40],
            [900, 730, 70],
          ] as const
        )
          .map(([x, y, a]) => arganNut({ x: x, y: y, rotate: a, scale: 1.6 }))
          .join(""),
        "touch"
      ) +
      lift(
        ellipse(780, 980, 170, 104, "#c9851a") +
          ellipse(772, 974, 156, 92, "#e6ad35") +
          ellipse(740, 944, 70, 28, "#f7dc8a") +
          ellipse(990, 1000, 44, 30, "#e6ad35") +
          ellipse(980, 992, 18, 9, "#f7dc8a"),
        "touch"
      ) +
      leaf({ x: 180, y: 200, rotate: 30 }, 190, 36, "#6f8440", { tip: 0.15 }) +
      leaf({ x: 190, y: 190, rotate: 78 }, 170, 34, "#88994f", { tip: 0.15 })
  )
}
