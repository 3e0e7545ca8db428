import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { bee } from "../things/bee.ts"
import { pricklyPear } from "../things/prickly-pear.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Huile de pépins de figue de Barbarie. */
export function cactus(ctx: Ctx): string {
  const pad = (x: number, y: number, a: number, k: number, c: string) => {
    const spots = Array.from({ length: 22 }, (_, i) => {
      const px = ((i % 4) - 1.5) * 52 + (Math.floor(i / 4) % 2) * 24
      const py = -60 - Math.floor(i / 4) * 56
      return Math.hypot(px / 120, (py + 200) / 185) > 0.9
        ? ""
        : ellipse(px, py, 5, 5, "#f1e3b4") +
            line(
              `M${px} ${py}l-9 -13M${px} ${py}l8 -14M${px} ${py}l1 -16`,
              "#fbf4d9",
              2
            )
    }).join("")
    return `<g transform="translate(${x} ${y}) rotate(${a}) scale(${k})">${path("M0 0C-60 -20 -130 -120 -128 -220C-126 -330 -60 -392 0 -392C60 -392 126 -330 128 -220C130 -120 60 -20 0 0Z", darken(c, 0.28))}${path("M-6 -12C-60 -34 -122 -126 -120 -222C-118 -322 -60 -382 -4 -382C44 -382 100 -330 102 -226C104 -126 46 -34 -6 -12Z", c)}${path("M-30 -50C-80 -100 -106 -160 -104 -226C-102 -300 -64 -356 -24 -366C-60 -300 -66 -160 -30 -50Z", lighten(c, 0.22), { opacity: 0.8 })}${spots}</g>`
  }
  const pears = [
    [250, 470, -40, 1.1],
    [330, 380, -16, 1.15],
    [430, 370, 12, 1.1],
    [760, 215, -18, 1.15],
    [860, 235, 14, 1.2],
    [940, 320, 44, 1.05],
    [1040, 620, 60, 1.05],
  ] as const
  const bloom = (x: number, y: number, a: number) =>
    `<g transform="translate(${x} ${y}) rotate(${a}) scale(1.2)">${[-50, -25, 0, 25, 50].map((q) => `<g transform="rotate(${q})">${path("M0 0C-26 -20 -24 -66 0 -76C24 -66 26 -20 0 0Z", q % 50 ? "#f2b632" : "#f7cf5a")}</g>`).join("")}${path("M-20 6Q0 -20 20 6L14 44H-14Z", "#7d9a4f")}</g>`
  return plate(
    ctx,
    "sun",
    soften(ctx, ctx.accent, 0.6),
    lift(pad(800, 620, 4, 1, "#5f8a55")) +
      lift(pad(390, 760, -16, 1, "#6a9560")) +
      lift(pad(900, 960, 52, 0.9, "#557d4c")) +
      lift(pad(610, 1190, 0, 1.45, "#5f8a5a")) +
      lift(
        pears
          .map(([x, y, a, k], i) =>
            pricklyPear(
              { x: x, y: y, rotate: a, scale: k * 1.1 },
              ["#c2453f", "#d9733a", "#b0344a"][i % 3]
            )
          )
          .join("") +
          bloom(560, 640, -8) +
          bloom(690, 650, 18)
      ) +
      lift(bee({ x: 560, y: 480, rotate: -20, scale: 1.2 }), "touch")
  )
}
