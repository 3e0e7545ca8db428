import { line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { date } from "../things/date.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Dattes Majhoul de Tafilalet. */
export function openDates(ctx: Ctx): string {
  const rows = Array.from({ length: 5 }, (_, r) =>
    Array.from({ length: 4 }, (_, c) => {
      if ((r === 1 && c === 1) || (r === 3 && c === 2)) return ""
      return date(
        {
          x: 300 + c * 205 + (r % 2 ? 50 : -40),
          y: 220 + r * 185,
          rotate: -24 + ((r * 5 + c * 3) % 5) * 4,
          scale: 1.62,
        },
        ["#5b2a16", "#6a3419", "#4c2010", "#74401f"][(r + c * 2) % 4],
        56
      )
    }).join("")
  ).join("")
  const half = (x: number, y: number, pit: boolean) =>
    `<g transform="translate(${x} ${y}) rotate(-22) scale(1.75)">${path("M-58 0C-58 -34 42 -38 58 0C42 38 -58 34 -58 0Z", "#4c2010")}${path("M-52 0C-52 -27 38 -31 51 0C38 31 -52 27 -52 0Z", "#c98a4a")}${path("M-48 0C-48 -20 34 -24 45 0C34 24 -48 20 -48 0Z", "#b06f33")}${path("M-36 0C-34 -13 28 -13 34 0C28 13 -34 13 -36 0Z", "#7d4519")}${pit ? path("M-34 -2C-30 -13 26 -13 31 -2C26 9 -30 9 -34 -2Z", "#a87d4f") + line("M-30 -3H27", "#5f3c1c", 3) + path("M-28 -7C-20 -12 16 -12 24 -6C10 -9 -12 -9 -28 -7Z", "#d9b88a") : ""}</g>`
  return plate(
    ctx,
    "frame",
    soften(ctx, ctx.main, 0.34),
    lift(rows) + lift(half(555, 405, true) + half(760, 775, false))
  )
}
