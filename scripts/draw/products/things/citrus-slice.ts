import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, line, n, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export function citrusSlice(p: Place, color = "#f08a1d"): string {
  const wedges = Array.from({ length: 10 }, (_, i) => {
    const a = (i / 10) * Math.PI * 2
    const w = Math.PI / 10 - 0.05
    const c = (r: number, t: number) =>
      `${n(Math.cos(t) * r)} ${n(Math.sin(t) * r)}`
    const d = `M${c(7, a)}L${c(41, a - w)}Q${c(49, a)} ${c(41, a + w)}Z`
    return (
      path(d, color) +
      line(
        `M${c(16, a)}L${c(38, a - w * 0.35)}M${c(20, a)}L${c(38, a + w * 0.4)}`,
        lighten(color, 0.45),
        2,
        { opacity: 0.7 }
      )
    )
  }).join("")
  return put(
    p,
    ellipse(0, 0, 56, 56, darken(color, 0.18)) +
      ellipse(-1, -1, 52, 52, "#fbe6bd") +
      wedges
  )
}
