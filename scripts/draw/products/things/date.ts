import { darken, lighten } from "../../lib/colour.ts"
import { noise } from "../../lib/noise.ts"
import { ellipse, line, n, path } from "../../lib/svg.ts"
import { type Place, lampward, put } from "./shapes.ts"

export function date(p: Place, color = "#5b2a16", length = 52): string {
  const w = length * 0.47
  const d = `M${n(-length)} 0C${n(-length)} ${n(-w * 1.15)} ${n(length * 0.7)} ${n(-w * 1.25)} ${n(length)} 0C${n(length * 0.7)} ${n(w * 1.25)} ${n(-length)} ${n(w * 1.15)} ${n(-length)} 0Z`
  const [x, y] = lampward(p.rotate, 5)
  const seed = noise(`${n(p.x)}${n(p.y)}`)
  const folds = [-0.55, -0.2, 0.2, 0.58]
    .map((v, i) => {
      const o = (noise(`${seed}${i}`) - 0.5) * 12
      return `M${n(-length * 0.78 + o)} ${n(v * w)}C${n(-length * 0.3)} ${n(v * w * 1.5 + o * 0.5)} ${n(length * 0.2)} ${n(v * w * 1.1 - o * 0.5)} ${n(length * 0.72 + o)} ${n(v * w * 0.8)}`
    })
    .join("")
  return put(
    p,
    path(d, darken(color, 0.5)) +
      path(d, color, { transform: `translate(${n(x)} ${n(y)}) scale(.89)` }) +
      path(d, lighten(color, 0.14), {
        transform: `translate(${n(x * 2.1)} ${n(y * 2.1)}) scale(.6)`,
      }) +
      line(folds, darken(color, 0.55), 2.6, { opacity: 0.5 }) +
      line(folds, lighten(color, 0.5), 1.3, {
        opacity: 0.4,
        transform: `translate(${n(x * 0.35)} ${n(y * 0.35)})`,
      }) +
      ellipse(x * 4.2, y * 2.4, length * 0.2, w * 0.13, "#fff3dc", {
        opacity: 0.5,
        transform: "rotate(-4)",
      }) +
      ellipse(-length * 0.97, 0, 7, w * 0.32, "#c99a4e") +
      ellipse(-length * 0.99, 0, 4, w * 0.16, "#7d5523")
  )
}
