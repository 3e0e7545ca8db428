import { ellipse, line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { lentil } from "../things/lentil.ts"
import { leaf } from "../things/shapes.ts"
import { disc, lift, plate, soften } from "./plate.ts"

/** Still life: Lentilles de Zaër. */
export function lentilPlant(ctx: Ctx): string {
  const pinnate = (x: number, y: number, a: number, k: number) =>
    `<g transform="translate(${x} ${y}) rotate(${a}) scale(${k})">${line("M0 0H190Q214 -6 220 -30Q216 -44 206 -36", "#7d9a4f", 4)}${[30, 66, 102, 138, 172].map((p) => leaf({ x: p, y: 0, rotate: 52 }, 62, 15, "#5f8040", { tip: 0.1 }) + leaf({ x: p, y: 0, rotate: -52 }, 62, 15, "#7d9d55", { tip: 0.1 })).join("")}</g>`
  const pod = (x: number, y: number, a: number, k: number) =>
    `<g transform="translate(${x} ${y}) rotate(${a}) scale(${k})">${line("M-58 0H-90", "#7d9a4f", 4)}${path("M-60 0C-40 -34 40 -34 64 0C40 32 -40 32 -60 0Z", "#8a8a45")}${path("M-54 -2C-36 -27 34 -27 56 -2C34 14 -36 14 -54 -2Z", "#b3b062")}${ellipse(-20, -1, 20, 18, "#9a9a4f")}${ellipse(22, -1, 20, 18, "#9a9a4f")}${ellipse(-25, -6, 9, 6, "#cfcc86")}${ellipse(17, -6, 9, 6, "#cfcc86")}</g>`
  return plate(
    ctx,
    "disc",
    soften(ctx, ctx.main, 0.45),
    lift(
      line(
        "M560 1080C600 860 540 640 600 380C620 290 610 220 590 150M586 760C680 660 760 600 860 560M570 620C480 540 420 470 330 430",
        "#7d9a4f",
        10
      ) +
        (
          [
            [586, 880, -160, 1.1],
            [590, 820, -20, 1.15],
            [572, 640, 8, 1.1],
            [580, 560, -170, 1.05],
            [600, 420, -24, 1.1],
            [604, 380, 196, 1.05],
            [604, 270, -40, 0.9],
            [600, 240, 220, 0.9],
            [860, 560, -20, 0.9],
            [330, 430, 200, 0.9],
          ] as const
        )
          .map(([x, y, a, k]) => pinnate(x, y, a, k))
          .join("")
    ) +
      lift(
        pod(700, 700, 62, 1.3) +
          pod(800, 660, 80, 1.2) +
          pod(430, 560, 110, 1.25) +
          pod(660, 500, 40, 1.1) +
          pod(500, 760, 130, 1.2),
        "touch"
      ) +
      lift(
        disc(110, 850, 950, 160)
          .map((p) =>
            lentil(
              { x: p.x, y: p.y, rotate: p.a, scale: 1.5 },
              ["#7c6a35", "#8b7a42", "#6a5a2b", "#97824a"][p.i % 4]
            )
          )
          .join(""),
        "touch"
      )
  )
}
