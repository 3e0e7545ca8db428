import { line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { crocus } from "../things/crocus.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Safran de Taliouine. */
export function crocusField(ctx: Ctx): string {
  const blade = (x: number, y: number, lean: number, h: number) =>
    path(
      `M${x - 6} ${y}Q${x + lean * 0.3} ${y - h * 0.6} ${x + lean} ${y - h}Q${x + lean * 0.4 + 14} ${y - h * 0.5} ${x + 8} ${y}Z`,
      lean > 0 ? "#5d7d42" : "#76954f"
    )
  const plant = (x: number, y: number, k: number, turn: number, tone: string) =>
    lift(
      [-90, -50, 46, 88]
        .map((l, i) => blade(x, y + 150 * k, l * k, (260 + i * 24) * k))
        .join("") + crocus({ x, y, scale: k, rotate: turn }, tone)
    )
  const threads = [
    [250, 1050, 20],
    [330, 1080, -40],
    [420, 1040, 70],
    [860, 1060, 10],
    [950, 1090, 130],
    [780, 1100, -20],
  ]
    .map(
      ([x, y, a]) =>
        `<g transform="translate(${x} ${y}) rotate(${a}) scale(2)">${line("M-30 0Q-6 -12 18 -2", "#8c1410", 5)}${line("M-30 -1Q-6 -13 18 -3", "#c8291a", 3)}${path("M16 -6Q34 -12 38 -1Q32 6 16 1Z", "#d9401f")}${line("M-44 4Q-38 3 -30 0", "#e0a02a", 3)}</g>`
    )
    .join("")
  return plate(
    ctx,
    "arch",
    soften(ctx, "#c98a1c", 0.7),
    plant(330, 560, 1.5, -12, "#7d5fae") +
      plant(870, 540, 1.5, 10, "#8a6bb8") +
      plant(600, 640, 2.15, 0, "#9076c2") +
      lift(threads, "touch")
  )
}
