import { darken, lighten } from "../../lib/colour.ts"
import { line, n, path } from "../../lib/svg.ts"
import { type Place, lampward, put } from "./shapes.ts"

export function raisin(p: Place, color = "#5a3a1a"): string {
  const d =
    "M-20 2C-22 -12 -8 -17 3 -13C14 -16 24 -8 21 3C22 13 10 17 1 13C-9 17 -18 12 -20 2Z"
  const [x, y] = lampward(p.rotate, 2)
  return put(
    p,
    path(d, darken(color, 0.45)) +
      path(d, color, { transform: `translate(${n(x)} ${n(y)}) scale(.84)` }) +
      line(
        "M-13 -3Q-4 -9 4 -5T15 -4M-13 4Q-3 0 5 5T15 5",
        lighten(color, 0.45),
        2,
        { opacity: 0.55 }
      )
  )
}
