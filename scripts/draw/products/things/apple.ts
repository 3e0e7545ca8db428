import { darken, mix } from "../../lib/colour.ts"
import { ellipse, line, path } from "../../lib/svg.ts"
import { type Place, leaf, put } from "./shapes.ts"

export function apple(p: Place, color = "#b8322c"): string {
  const d =
    "M0 -34C22 -52 62 -40 58 4C56 42 24 62 0 50C-24 62 -56 42 -58 4C-62 -40 -22 -52 0 -34Z"
  return (
    put(
      p,
      path(d, darken(color, 0.4)) +
        path(d, color, { transform: "translate(-5 -3) scale(.9)" }) +
        path(d, mix(color, "#e8b23d", 0.5), {
          transform: "translate(-13 -6) scale(.62)",
        }) +
        ellipse(-26, -16, 9, 13, "#fffaf0", {
          opacity: 0.65,
          transform: "rotate(24 -26 -16)",
        }) +
        path("M-17 -33Q0 -22 17 -33Q0 -27 -17 -33Z", darken(color, 0.6)) +
        line("M0 -30Q2 -48 12 -58", "#5a3b1e", 6)
    ) +
    leaf(
      {
        x: p.x + 9 * (p.scale ?? 1),
        y: p.y - 52 * (p.scale ?? 1),
        rotate: -18,
        scale: p.scale,
      },
      52,
      16,
      "#5f7d36",
      { veins: 4 }
    )
  )
}
