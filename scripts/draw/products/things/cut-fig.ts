import { ellipse, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export function cutFig(p: Place): string {
  const d =
    "M0 -58C7 -44 13 -38 26 -24C48 2 40 46 0 48C-40 46 -48 2 -26 -24C-13 -38 -7 -44 0 -58Z"
  const seeds = Array.from({ length: 46 }, (_, i) => {
    const a = i * 2.39996
    const q = Math.sqrt((i + 0.5) / 46)
    return ellipse(
      Math.cos(a) * q * 23,
      9 + Math.sin(a) * q * 25,
      2.1,
      2.8,
      i % 3 ? "#f2cf8a" : "#7b1f2c"
    )
  }).join("")
  return put(
    p,
    path(d, "#4a2a4d") +
      path(d, "#f4e6cf", { transform: "translate(0 1) scale(.91)" }) +
      path(d, "#c8505a", { transform: "translate(0 4) scale(.72)" }) +
      path(d, "#a83342", { transform: "translate(0 7) scale(.5)" }) +
      seeds
  )
}
