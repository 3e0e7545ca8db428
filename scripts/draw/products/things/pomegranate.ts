import { darken, mix } from "../../lib/colour.ts"
import { ellipse, line, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export function pomegranate(p: Place, color = "#a8243a"): string {
  const crown = "M-16 -50L-22 -80L-8 -66L0 -84L8 -66L22 -80L16 -50Z"
  return put(
    p,
    path(crown, darken(color, 0.3)) +
      path(
        "M-16 -50L-20 -74L-8 -62L0 -78L0 -50Z",
        mix(color, "#d98a4a", 0.35)
      ) +
      ellipse(0, 0, 62, 58, darken(color, 0.42)) +
      ellipse(-6, -5, 54, 50, color) +
      ellipse(-14, -12, 37, 34, mix(color, "#e0915a", 0.35)) +
      ellipse(-26, -25, 11, 8, "#fffaf0", {
        opacity: 0.6,
        transform: "rotate(-35 -26 -25)",
      }) +
      line("M40 -36Q56 0 36 42M-44 34Q-20 56 8 54", darken(color, 0.5), 2, {
        opacity: 0.4,
      })
  )
}
