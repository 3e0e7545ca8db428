import { darken, lighten } from "../../lib/colour.ts"
import { line, n, path } from "../../lib/svg.ts"

/** A palm frond along a curve, leaflets on both sides. */
export function frond(
  points: [number, number][],
  length: number,
  color: string,
  count = 34
): string {
  const [a, b, c] = points as [
    [number, number],
    [number, number],
    [number, number],
  ]
  const at = (t: number): [number, number] => [
    (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * b[0] + t * t * c[0],
    (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * b[1] + t * t * c[1],
  ]
  let out = ""
  for (let i = 2; i < count; i++) {
    const t = i / count
    const [x, y] = at(t)
    const [x2, y2] = at(Math.min(1, t + 0.02))
    const d = Math.atan2(y2 - y, x2 - x)
    const l = length * Math.sin(Math.PI * Math.min(0.97, 0.18 + t * 0.8)) ** 0.7
    for (const side of [-1, 1]) {
      const q = d + side * (0.95 - t * 0.45)
      const [ex, ey] = [x + Math.cos(q) * l, y + Math.sin(q) * l + l * 0.1]
      const w = 9
      const [px, py] = [-Math.sin(q) * w, Math.cos(q) * w]
      out += path(
        `M${n(x)} ${n(y)}Q${n((x + ex) / 2 + px)} ${n((y + ey) / 2 + py)} ${n(ex)} ${n(ey)}Q${n((x + ex) / 2 - px)} ${n((y + ey) / 2 - py)} ${n(x)} ${n(y)}Z`,
        side < 0 ? lighten(color, 0.14) : darken(color, 0.12)
      )
    }
  }
  return (
    out +
    line(
      `M${a.join(" ")}Q${b.join(" ")} ${c.join(" ")}`,
      lighten(color, 0.4),
      8
    )
  )
}
