import { darken, lighten } from "../../lib/colour.ts"
import { noise } from "../../lib/noise.ts"
import { ellipse, line, n, path, rect } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { lift, plate, soften } from "./plate.ts"

/** Beni Ouarain: fleece, spindle, skeins, and the ewe they come from. */
export function wool(ctx: Ctx): string {
  const fluff = (
    x: number,
    y: number,
    r: number,
    seed: string,
    c = "#f3ead8"
  ) =>
    Array.from({ length: 26 }, (_, i) => {
      const a = i * 2.39996
      const q = Math.sqrt((i + 0.5) / 26) * r
      const s = r * (0.24 + noise(`${seed}${i}`) * 0.14)
      const [px, py] = [x + Math.cos(a) * q, y + Math.sin(a) * q * 0.78]
      return (
        ellipse(px + 5, py + 7, s, s * 0.9, darken(c, 0.2)) +
        ellipse(px, py, s, s * 0.9, c) +
        `<path d="M${n(px - s * 0.5)} ${n(py)}a${n(s * 0.45)} ${n(s * 0.4)} 0 1 1 ${n(s * 0.7)} ${n(s * 0.2)}" fill="none" stroke="${darken(c, 0.22)}" stroke-width="4" stroke-linecap="round"/>`
      )
    }).join("")
  const ewe =
    (
      [
        [470, 800],
        [560, 820],
        [690, 820],
        [780, 800],
      ] as const
    )
      .map(
        ([x, y]) =>
          rect(x - 15, y - 60, 30, 210, "#2f2620", { rx: 8 }) +
          rect(x - 15, y + 126, 30, 24, "#15100c", { rx: 5 })
      )
      .join("") +
    fluff(620, 640, 230, "ewe") +
    `<g transform="translate(378 520)">${path("M30 -70C-20 -84 -60 -50 -76 10C-90 60 -80 110 -50 122C-10 130 20 90 50 40Z", "#2f2620")}${path("M20 -60C-20 -70 -52 -40 -66 12C-70 30 -72 50 -70 66C-50 20 -20 -10 24 -20Z", "#4d4036")}${path("M24 -60C60 -100 110 -70 120 -30C90 -26 50 -30 30 -40Z", "#3d3129")}${ellipse(-22, -6, 9, 7, "#e9c46a")}${ellipse(-22, -6, 4, 6, "#15100c")}${path("M-72 92Q-56 104 -44 94", "#15100c")}</g>` +
    fluff(424, 440, 74, "top", "#f7efdf")
  const spindle = `<g transform="translate(1000 620) rotate(10)">${rect(-8, -330, 16, 680, "#8a5a34", { rx: 8 })}${rect(-6, -330, 5, 680, "#b9824a", { rx: 3 })}${path("M-84 40C-60 -120 60 -120 84 40C60 120 -60 120 -84 40Z", "#d9cbb0")}${Array.from({ length: 16 }, (_, i) => line(`M${-74 + i} ${-60 + i * 11}Q0 ${-40 + i * 12} ${74 - i} ${-70 + i * 11}`, i % 2 ? "#fffaf0" : "#b9a988", 5)).join("")}${ellipse(0, 250, 74, 20, "#6b4423")}${ellipse(-4, 246, 68, 16, "#9a6a3c")}</g>`
  const skein = (x: number, y: number, a: number, c: string) =>
    `<g transform="translate(${x} ${y}) rotate(${a})">${path("M-150 -10C-150 -74 150 -74 150 -10C150 60 -150 60 -150 -10ZM-110 -8C-110 14 110 14 110 -8C110 -34 -110 -34 -110 -8Z", c, { "fill-rule": "evenodd" })}${Array.from({ length: 6 }, (_, i) => line(`M${-144 + i * 6} ${-8 + i * 2}C${-140 + i * 6} ${-62 + i * 6} ${140 - i * 6} ${-62 + i * 6} ${144 - i * 6} ${-8 + i * 2}M${-144 + i * 6} -8C${-140 + i * 6} ${50 - i * 5} ${140 - i * 6} ${50 - i * 5} ${144 - i * 6} -8`, i % 2 ? lighten(c, 0.3) : darken(c, 0.22), 3, { opacity: 0.7 })).join("")}${rect(-16, -66, 32, 60, ctx.main, { rx: 6 })}</g>`
  return plate(
    ctx,
    "sun",
    soften(ctx, ctx.accent, 0.5),
    lift(
      path("M60 960C300 900 900 900 1140 960V1200H60Z", "#7d9a5f") +
        path("M60 1010C360 950 840 960 1140 1020V1200H60Z", "#93ad70"),
      "touch"
    ) +
      lift(ewe) +
      lift(spindle) +
      lift(
        skein(260, 1050, -8, "#efe3cb") +
          skein(560, 1100, 4, "#5a4a3e") +
          skein(860, 1070, -4, "#d9c49a")
      )
  )
}
