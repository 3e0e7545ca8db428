import { darken } from "../../lib/colour.ts"
import { ellipse, line, n } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

/** A compound umbel (cumin): rays, each with its little head. */
export function umbel(
  p: Place,
  spread: number,
  color = "#f3d9dd",
  stem = "#7d8a45"
): string {
  const rays = 9
  const tips = Array.from({ length: rays }, (_, i) => {
    const t = i / (rays - 1) - 0.5
    return [t * spread * 2, -110 - 46 * Math.cos(t * 2.7)] as const
  })
  return put(
    p,
    tips
      .map(([x, y]) =>
        line(`M0 0Q${n(x * 0.25)} ${n(y * 0.6)} ${n(x)} ${n(y)}`, stem, 3.4)
      )
      .join("") +
      tips
        .map(([x, y], k) =>
          Array.from({ length: 9 }, (_, i) => {
            const a = (i / 9) * Math.PI * 2
            const r = i % 3 === 0 ? 7 : 15
            const [fx, fy] = [
              x + Math.cos(a) * r,
              y - 6 + Math.sin(a) * r * 0.72,
            ]
            return (
              line(`M${n(x)} ${n(y)}L${n(fx)} ${n(fy)}`, stem, 1.6) +
              ellipse(
                fx,
                fy,
                6,
                5.4,
                (i + k) % 2 ? color : darken(color, 0.14)
              ) +
              ellipse(fx - 1, fy - 1, 2, 2, "#c97f92")
            )
          }).join("")
        )
        .join("")
  )
}
