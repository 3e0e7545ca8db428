import { darken } from "../../lib/colour.ts"
import { ellipse, path } from "../../lib/svg.ts"
import { starPath } from "../../lib/zellige.ts"
import { type Place, fruit, leaf, put } from "./shapes.ts"

export function clementine(
  p: Place,
  color = "#e57a14",
  withLeaf = true
): string {
  const pores = Array.from({ length: 26 }, (_, i) => {
    const a = i * 2.39996
    const q = Math.sqrt((i + 0.5) / 26) * 46
    return ellipse(
      Math.cos(a) * q,
      Math.sin(a) * q * 0.9,
      1.5,
      1.5,
      darken(color, 0.3),
      { opacity: 0.5 }
    )
  }).join("")
  const s = p.scale ?? 1
  return (
    fruit({ ...p, rotate: 0 }, 56, 50, color, 0.6, 0.3) +
    put(
      { ...p, rotate: 0 },
      pores + path(starPath(5, 2, 10, [4, -40]), "#6b7d2c")
    ) +
    (withLeaf
      ? leaf(
          { x: p.x + 4 * s, y: p.y - 42 * s, rotate: -28, scale: s },
          78,
          21,
          "#3f7038",
          { veins: 5 }
        ) +
        leaf(
          { x: p.x + 2 * s, y: p.y - 42 * s, rotate: -150, scale: s },
          56,
          17,
          "#4b7f3c",
          { veins: 4 }
        )
      : "")
  )
}
