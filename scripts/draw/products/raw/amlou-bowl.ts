import { ellipse, line, n, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { almond } from "../things/almond.ts"
import { dipper } from "../things/hive.ts"
import { bowlAbove, disc, lift, plate } from "./plate.ts"

/** Still life: Amlou aux amandes. */
export function amlouBowl(ctx: Ctx): string {
  const swirl = Array.from({ length: 130 }, (_, i) => {
    const a = i * 0.17
    const r = 250 - i * 1.8
    return `${i ? "L" : "M"}${n(560 + Math.cos(a) * r)} ${n(560 + Math.sin(a) * r)}`
  }).join("")
  const bread = `<g transform="translate(930 930)">${ellipse(0, 0, 220, 216, "#8f5a26")}${ellipse(-6, -6, 206, 202, "#c98f45")}${ellipse(-14, -14, 178, 174, "#dcae66")}${disc(
    46,
    -10,
    -10,
    168
  )
    .map((p) =>
      ellipse(p.x, p.y, 9 + (p.i % 3) * 5, 7, p.i % 2 ? "#b5762f" : "#ecc98a", {
        opacity: 0.6,
      })
    )
    .join("")}</g>`
  return plate(
    ctx,
    "none",
    ctx.ground,
    lift(bread) +
      bowlAbove(560, 560, 350, "#2f6b4f", "#8a4f22") +
      Array.from(
        { length: 36 },
        (_, i) =>
          `<g transform="rotate(${i * 10} 560 560)">${path("M548 226L560 246L572 226L560 214Z", "#f3e3b6")}</g>`
      ).join("") +
      line(swirl, "#6b3a16", 16, { opacity: 0.75 }) +
      line(swirl, "#b5763c", 9, { transform: "translate(-4 -5)" }) +
      line("M690 470C740 520 700 600 640 640", "#e0a52a", 26, {
        opacity: 0.85,
      }) +
      line("M690 470C740 520 700 600 640 640", "#f7dc8a", 7, {
        transform: "translate(-6 -4)",
      }) +
      lift(
        (
          [
            [520, 520, 20],
            [600, 590, 110],
            [470, 610, -40],
            [560, 440, 70],
          ] as const
        )
          .map(([x, y, a]) => almond({ x: x, y: y, rotate: a, scale: 1.15 }))
          .join(""),
        "touch"
      ) +
      lift(
        (
          [
            [170, 930, 10],
            [260, 1010, 70],
            [360, 960, -30],
            [210, 1080, 130],
            [420, 1080, 20],
            [1010, 220, 40],
            [920, 160, -20],
            [1070, 330, 100],
          ] as const
        )
          .map(([x, y, a], i) =>
            almond(
              { x: x, y: y, rotate: a, scale: 1.5 },
              ["#a9672f", "#b5763c", "#985827"][i % 3]
            )
          )
          .join("")
      ) +
      lift(dipper({ x: 320, y: 190, rotate: 160, scale: 0.9 }))
  )
}
