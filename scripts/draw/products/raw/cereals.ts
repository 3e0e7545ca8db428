import { random } from "../../lib/noise.ts"
import { ellipse, line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { ear } from "../things/ear.ts"
import { bowlAbove, disc, lift, plate, soften } from "./plate.ts"
import { sure } from "../../lib/sure.ts"

/** Still life: Couscous Khoumassi aux cinq céréales. */
export function cereals(ctx: Ctx): string {
  const corn = `<g transform="translate(600 760) scale(1.5)">${path("M-70 120C-120 0 -90 -120 -20 -150C-60 -60 -50 60 0 140Z", "#7d9a4f")}${path("M-46 100C-60 -20 -40 -170 0 -220C40 -170 60 -20 46 100Q0 140 -46 100Z", "#c98f1c")}${Array.from(
    { length: 17 },
    (_, r) =>
      Array.from({ length: 6 }, (_, c) => {
        const y = -196 + r * 18
        const w = 44 * Math.sin(Math.PI * Math.min(0.94, 0.14 + r / 20)) ** 0.7
        return (
          ellipse(
            (c - 2.5) * (w / 3),
            y,
            w / 6.4,
            9,
            (r + c) % 4 ? "#f0be3a" : "#e0a52a"
          ) + ellipse((c - 2.5) * (w / 3) - 2, y - 3, 2.6, 2.4, "#fbe08a")
        )
      }).join("")
  ).join(
    ""
  )}${path("M70 120C120 0 90 -100 30 -140C60 -60 50 60 0 140Z", "#5f7d3a")}${path("M-20 150C-60 90 -40 20 0 -10C40 20 60 90 20 150Z", "#93ad5c")}${line("M0 150V240", "#7d9a4f", 14)}</g>`
  const pick = random("millet")
  const millet = (x: number, y: number, a: number) =>
    `<g transform="translate(${x} ${y}) rotate(${a})">${line("M0 320Q6 160 0 0", "#8a7a3c", 9)}${Array.from(
      { length: 190 },
      () => {
        const t = pick.next()
        const w = 44 * Math.sin(Math.PI * (0.12 + t * 0.84))
        return ellipse(
          pick.between(-w, w),
          -230 + t * 320,
          8,
          8,
          pick.pick(["#b57a36", "#c98f4a", "#9c6226", "#dba960"])
        )
      }
    ).join("")}</g>`
  return plate(
    ctx,
    "disc",
    soften(ctx, ctx.main, 0.55),
    lift(ear({ x: 330, y: 560, rotate: -24, scale: 1.75 }, "#d6a440", 12, 0)) +
      lift(ear({ x: 880, y: 560, rotate: 24, scale: 1.7 }, "#c9954a", 11, 96)) +
      lift(ear({ x: 470, y: 460, rotate: -9, scale: 1.7 }, "#e2bd68", 11, 70)) +
      lift(millet(745, 430, 9)) +
      lift(corn) +
      bowlAbove(900, 960, 150, "#8c5a34", "#b57a36") +
      disc(300, 900, 960, 128)
        .map((p) =>
          ellipse(
            p.x,
            p.y,
            5.4,
            5,
            sure(["#e2b765", "#d1994a", "#f0d296", "#b57a36"][p.i % 4])
          )
        )
        .join("")
  )
}
