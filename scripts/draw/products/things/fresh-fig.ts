import { darken, lighten } from "../../lib/colour.ts"
import { line, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export function freshFig(p: Place, color = "#5c3a5e"): string {
  const d =
    "M0 -58C7 -44 13 -38 26 -24C48 2 40 46 0 48C-40 46 -48 2 -26 -24C-13 -38 -7 -44 0 -58Z"
  return put(
    p,
    path(d, darken(color, 0.4)) +
      path(d, color, { transform: "translate(-4 -3) scale(.88)" }) +
      path(d, lighten(color, 0.2), {
        transform: "translate(-9 -1) scale(.56)",
      }) +
      line(
        "M0 -50Q-16 -10 -14 38M0 -50Q16 -10 14 40M0 -50V44",
        lighten(color, 0.35),
        2,
        { opacity: 0.45 }
      ) +
      line("M0 -58Q2 -66 8 -72", "#7c8a3e", 9)
  )
}
