import { darken, lighten } from "../../lib/colour.ts"
import { line, n, path } from "../../lib/svg.ts"
import { type Place, lampward, put } from "./shapes.ts"

export function almond(p: Place, color = "#a9672f"): string {
  const d = "M-38 0C-34 -26 4 -30 40 0C4 30 -34 26 -38 0Z"
  const [x, y] = lampward(p.rotate, 4)
  const grain = [-14, -7, 0, 7, 14]
    .map(
      (v) =>
        `M${-28 + Math.abs(v) * 0.4} ${v * 0.8}Q4 ${v * 1.5} ${32 - Math.abs(v)} ${v * 0.3}`
    )
    .join("")
  return put(
    p,
    path(d, darken(color, 0.42)) +
      path(d, color, { transform: `translate(${n(x)} ${n(y)}) scale(.88)` }) +
      path(d, lighten(color, 0.2), {
        transform: `translate(${n(x * 2)} ${n(y * 2)}) scale(.56)`,
      }) +
      line(grain, darken(color, 0.38), 1.5, { opacity: 0.55 })
  )
}
