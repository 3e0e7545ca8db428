import { darken, lighten } from "../../lib/colour.ts"
import { line, n, path } from "../../lib/svg.ts"
import { type Place, lampward, put } from "./shapes.ts"

export function arganNut(p: Place, color = "#8a5a2b"): string {
  const d =
    "M-34 0C-32 -24 -8 -30 10 -24C26 -19 36 -8 42 0C36 8 26 19 10 24C-8 30 -32 24 -34 0Z"
  const [x, y] = lampward(p.rotate, 5)
  return put(
    p,
    path(d, darken(color, 0.45)) +
      path(d, color, { transform: `translate(${n(x)} ${n(y)}) scale(.84)` }) +
      path(d, lighten(color, 0.24), {
        transform: `translate(${n(x * 2.2)} ${n(y * 2.2)}) scale(.5)`,
      }) +
      line("M-30 0Q4 -10 40 0M-26 8Q6 12 34 5", darken(color, 0.5), 1.8, {
        opacity: 0.6,
      })
  )
}
