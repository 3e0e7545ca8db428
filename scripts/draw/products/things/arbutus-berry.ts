import { darken, lighten } from "../../lib/colour.ts"
import { ellipse } from "../../lib/svg.ts"

/** The strawberry tree's fruit: a red ball of small points. */
export function arbutusBerry(
  x: number,
  y: number,
  k = 1,
  color = "#c4371f"
): string {
  const points = Array.from({ length: 60 }, (_, i) => {
    const a = i * 2.39996
    const q = Math.sqrt((i + 0.5) / 60) * 34 * k
    const lit = Math.cos(a - (225 * Math.PI) / 180) * (q / (34 * k))
    return ellipse(
      x + Math.cos(a) * q,
      y + Math.sin(a) * q,
      3.3 * k,
      3.1 * k,
      lit > 0.1 ? lighten(color, 0.26) : darken(color, 0.22),
      { opacity: 0.85 }
    )
  }).join("")
  return (
    ellipse(x, y, 37 * k, 37 * k, darken(color, 0.36)) +
    ellipse(x - 4 * k, y - 4 * k, 32 * k, 32 * k, color) +
    points
  )
}
