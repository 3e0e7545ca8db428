import { darken, mix } from "../../lib/colour.ts"
import { ellipse, line, n, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

/** Five-petalled blossom (almond, apple). */
export function blossom(
  p: Place,
  color = "#f6dfe0",
  heart = "#b0455d"
): string {
  const petals = Array.from({ length: 5 }, (_, i) =>
    put(
      { x: 0, y: 0, rotate: i * 72 },
      path(
        "M0 0C-24 -16 -24 -44 -6 -50Q0 -44 6 -50C24 -44 24 -16 0 0Z",
        i % 2 ? color : darken(color, 0.07)
      ) +
        path(
          "M0 0C-10 -10 -10 -26 0 -32C10 -26 10 -10 0 0Z",
          mix(color, heart, 0.3),
          { opacity: 0.7 }
        )
    )
  ).join("")
  const stamens = Array.from({ length: 12 }, (_, i) => {
    const a = (i / 12) * Math.PI * 2
    const r = i % 2 ? 17 : 12
    return (
      line(`M0 0L${n(Math.cos(a) * r)} ${n(Math.sin(a) * r)}`, heart, 1.6) +
      ellipse(Math.cos(a) * r, Math.sin(a) * r, 2.6, 2.6, "#e2a31d")
    )
  }).join("")
  return put(p, petals + stamens + ellipse(0, 0, 5, 5, heart))
}
