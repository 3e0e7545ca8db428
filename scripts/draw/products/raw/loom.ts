import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, line, n, rect } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { knots } from "../things/knots.ts"
import { taznakht } from "../things/taznakht.ts"
import { lift, plate } from "./plate.ts"

const timber = (x: number, y: number, w: number, h: number, c = "#8a5a34") => {
  const tall = h > w
  return (
    rect(x, y, w, h, darken(c, 0.25), { rx: 6 }) +
    (tall
      ? rect(x, y, w * 0.55, h, c, { rx: 6 }) +
        rect(x + 4, y, w * 0.14, h, lighten(c, 0.3))
      : rect(x, y, w, h * 0.55, c, { rx: 6 }) +
        rect(x, y + 4, w, h * 0.14, lighten(c, 0.3)))
  )
}

function yarn(x: number, y: number, r: number, color: string): string {
  const strands = [-60, -20, 20, 60, 100]
    .map(
      (a, i) =>
        `<g transform="rotate(${a})">${[-0.7, -0.35, 0, 0.35, 0.7].map((k) => `<path d="M${n(-r * Math.sqrt(1 - k * k))} ${n(k * r)}Q0 ${n(k * r * 1.5)} ${n(r * Math.sqrt(1 - k * k))} ${n(k * r)}" fill="none" stroke="${i % 2 ? lighten(color, 0.28) : darken(color, 0.25)}" stroke-width="4" opacity=".55"/>`).join("")}</g>`
    )
    .join("")
  return `<g transform="translate(${x} ${y})">${ellipse(0, 0, r, r, darken(color, 0.3))}${ellipse(-r * 0.07, -r * 0.07, r * 0.9, r * 0.9, color)}${strands}${ellipse(-r * 0.3, -r * 0.34, r * 0.3, r * 0.2, lighten(color, 0.4), { opacity: 0.35 })}</g>`
}

/** Still life: Tapis de Taznakht. */
export function loom(ctx: Ctx): string {
  const warp = Array.from(
    { length: 74 },
    (_, i) => `M${n(262 + i * 9.25)} 190V700`
  ).join("")
  const woven = `<g transform="translate(256 640)">${knots(60, 36, 11.4, (c, r) => taznakht(c, 83 - r))}${line(Array.from({ length: 36 }, (_, r) => `M0 ${n(r * 11.4)}H684`).join(""), "#1c120c", 1, { opacity: 0.18 })}</g>`
  const comb = `<g transform="translate(980 760) rotate(14)">${rect(-60, 0, 120, 40, "#6b4423", { rx: 8 })}${Array.from({ length: 9 }, (_, i) => rect(-56 + i * 13, 36, 7, 70, "#9a948a")).join("")}${rect(-14, -130, 28, 136, "#8a5a34", { rx: 12 })}${rect(-10, -126, 8, 120, "#b9824a", { rx: 4 })}</g>`
  return plate(
    ctx,
    "none",
    ctx.ground,
    lift(timber(170, 90, 62, 1040) + timber(968, 90, 62, 1040)) +
      lift(
        rect(256, 190, 684, 470, "#efe4cb", { opacity: 0.5 }) +
          line(warp, "#c9b48a", 4) +
          line(warp, "#fbf4e2", 2, { transform: "translate(-1 0)" })
      ) +
      lift(woven) +
      lift(
        timber(120, 140, 960, 62) +
          timber(120, 1050, 960, 62) +
          timber(226, 400, 744, 26, "#b9824a") +
          timber(226, 486, 744, 20, "#b9824a"),
        "touch"
      ) +
      line("M262 640Q360 600 470 634T700 628T940 640", "#9c2a1f", 9) +
      lift(comb) +
      lift(
        yarn(130, 1010, 88, "#9c2a1f") +
          yarn(262, 1080, 74, "#dd9a1f") +
          yarn(1090, 1040, 84, "#23386e") +
          yarn(960, 1110, 60, "#4f6b3a")
      )
  )
}
