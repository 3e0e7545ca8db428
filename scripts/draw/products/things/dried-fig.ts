import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, line, n, path } from "../../lib/svg.ts"
import { type Place, lampward, put } from "./shapes.ts"

export function driedFig(p: Place, color = "#a9814a"): string {
  const d =
    "M-46 6C-48 -26 -18 -38 6 -34C34 -36 50 -14 46 10C42 34 16 40 -6 37C-32 38 -45 26 -46 6Z"
  const [x, y] = lampward(p.rotate, 5)
  const wrinkles = Array.from({ length: 11 }, (_, i) => {
    const a = (i / 11) * Math.PI * 2
    return `M${n(Math.cos(a) * 12)} ${n(Math.sin(a) * 10)}Q${n(Math.cos(a + 0.2) * 26)} ${n(Math.sin(a + 0.2) * 22)} ${n(Math.cos(a + 0.05) * 40)} ${n(Math.sin(a + 0.05) * 33)}`
  }).join("")
  return put(
    p,
    path(d, darken(color, 0.45)) +
      path(d, color, { transform: `translate(${n(x)} ${n(y)}) scale(.9)` }) +
      path(d, lighten(color, 0.2), {
        transform: `translate(${n(x * 1.8)} ${n(y * 1.8)}) scale(.66)`,
      }) +
      line(wrinkles, darken(color, 0.42), 2.4, { opacity: 0.5 }) +
      ellipse(0, 0, 9, 7, darken(color, 0.5)) +
      ellipse(-1, -1, 5, 4, lighten(color, 0.3))
  )
}
