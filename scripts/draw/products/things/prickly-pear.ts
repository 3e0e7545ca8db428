import { darken, mix } from "../../lib/colour.ts"
import { ellipse, line, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export function pricklyPear(p: Place, color = "#c2453f"): string {
  const d =
    "M-24 -42C-10 -50 10 -50 24 -42C42 -14 38 44 0 52C-38 44 -42 -14 -24 -42Z"
  const spots = (
    [
      [-18, -20],
      [6, -24],
      [-26, 4],
      [-4, -2],
      [20, -4],
      [-14, 24],
      [10, 22],
      [26, 14],
    ] as const
  )
    .map(
      ([x, y]) =>
        ellipse(x, y, 3.4, 3.4, "#f4dca6") +
        line(`M${x} ${y}l-5 -7M${x} ${y}l4 -8`, "#fbeecb", 1.3)
    )
    .join("")
  return put(
    p,
    path(d, darken(color, 0.4)) +
      path(d, color, { transform: "translate(-4 -2) scale(.9)" }) +
      path(d, mix(color, "#f0a24a", 0.45), {
        transform: "translate(-10 -4) scale(.58)",
      }) +
      ellipse(0, -43, 23, 8, darken(color, 0.5)) +
      ellipse(0, -44, 18, 5, mix(color, "#8a9a4c", 0.5)) +
      spots
  )
}
