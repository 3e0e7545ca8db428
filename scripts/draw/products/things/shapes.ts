/** The common build of small things: a dark shape, a lit shape shifted towards the lamp, a glint. */
import { darken, lighten } from "../../lib/colour.ts"
import { random } from "../../lib/noise.ts"
import { at, ellipse, line, n, path } from "../../lib/svg.ts"
import { sure } from "../../lib/sure.ts"

export type Place = {
  x: number
  y: number
  rotate?: number | undefined
  scale?: number | undefined
}

/** Towards the lamp (upper left), in the frame of something turned by `rotate` degrees. */
export function lampward(rotate = 0, reach = 1): [number, number] {
  const a = ((225 - rotate) * Math.PI) / 180
  return [Math.cos(a) * reach, Math.sin(a) * reach]
}

export const put = (place: Place, inner: string) =>
  at(place.x, place.y, inner, place.rotate ?? 0, place.scale ?? 1)

/** A round or oval fruit in three tones. */
export function fruit(
  place: Place,
  rx: number,
  ry: number,
  color: string,
  glint = 0.7,
  depth = 0.38
): string {
  const [lx, ly] = lampward(place.rotate)
  return put(
    place,
    ellipse(0, 0, rx, ry, darken(color, depth)) +
      ellipse(lx * rx * 0.12, ly * ry * 0.12, rx * 0.86, ry * 0.86, color) +
      ellipse(
        lx * rx * 0.24,
        ly * ry * 0.24,
        rx * 0.6,
        ry * 0.6,
        lighten(color, 0.16)
      ) +
      (glint
        ? ellipse(
            lx * rx * 0.45,
            ly * ry * 0.45,
            rx * 0.2,
            ry * 0.16,
            "#fffaf0",
            { opacity: glint }
          )
        : "")
  )
}

export type LeafStyle = {
  veins?: number | undefined
  bend?: number | undefined
  tip?: number | undefined
  serrate?: number | undefined
  rib?: string | undefined
}

/** A leaf from its stalk at the origin along +x: one half in light, one in shade, midrib and veins. */
export function leaf(
  place: Place,
  length: number,
  width: number,
  color: string,
  style: LeafStyle = {}
): string {
  const bend = (style.bend ?? 0.08) * length
  const tip = style.tip ?? 0.5
  const a = length * (0.42 - tip * 0.2)
  const b = length * (0.62 + (1 - tip) * 0.3)
  const half = (side: number) =>
    `C${n(a)} ${n(side * width + bend)} ${n(b)} ${n(side * width * 0.72 + bend)} ${n(length)} ${n(bend * 0.4)}`
  const mid = `Q${n(length * 0.5)} ${n(bend * 1.1)} ${n(length)} ${n(bend * 0.4)}`
  const back = `Q${n(length * 0.5)} ${n(bend * 1.1)} 0 0Z`
  const turned = (((place.rotate ?? 0) % 360) + 360) % 360
  // The half that faces the lamp is the light one.
  const upper = turned < 135 || turned > 315
  const light = lighten(color, 0.17)
  const dark = darken(color, 0.16)
  const veins = Array.from({ length: style.veins ?? 0 }, (_, i) => {
    const t = (i + 1) / ((style.veins ?? 0) + 1.4)
    const x = length * t
    const reach =
      width * 0.74 * Math.sin(Math.PI * Math.min(0.96, t + 0.1)) * 0.74
    const y = bend * 1.1 * 4 * t * (1 - t) * 0.5
    return `M${n(x)} ${n(y)}Q${n(x + reach * 0.5)} ${n(y - reach * 0.5)} ${n(x + reach * 0.8)} ${n(y - reach)}M${n(x)} ${n(y)}Q${n(x + reach * 0.5)} ${n(y + reach * 0.5)} ${n(x + reach * 0.8)} ${n(y + reach)}`
  }).join("")
  return put(
    place,
    path(`M0 0${half(-1)}${back}`, upper ? light : dark) +
      path(`M0 0${half(1)}${back}`, upper ? dark : light) +
      (veins ? line(veins, lighten(color, 0.32), 1.6, { opacity: 0.5 }) : "") +
      line(
        `M${n(-length * 0.06)} 0L0 0${mid}`,
        style.rib ?? lighten(color, 0.42),
        Math.max(2, width * 0.07)
      )
  )
}

/** A wooden stalk along points, thick to thin. */
export function stalk(
  points: readonly (readonly [number, number])[],
  color: string,
  from = 12,
  to = 5
): string {
  const d = spline(points)
  return (
    line(d, darken(color, 0.3), from) +
    line(d, color, from * 0.7, { transform: "translate(-1.2 -1.2)" }) +
    (to > 9
      ? ""
      : line(d, lighten(color, 0.25), from * 0.2, {
          transform: "translate(-2.4 -2.4)",
          opacity: 0.7,
        }))
  )
}

/** A soft curve through points. */
export function spline(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], i) => {
      if (!i) return `M${n(x)} ${n(y)}`
      const p0 = points[i - 2] ?? sure(points[i - 1])
      const p1 = sure(points[i - 1])
      const p3 = points[i + 1] ?? sure(points[i])
      const k = 1 / 6
      return `C${n(p1[0] + (x - p0[0]) * k)} ${n(p1[1] + (y - p0[1]) * k)} ${n(x - (p3[0] - p1[0]) * k)} ${n(y - (p3[1] - p1[1]) * k)} ${n(x)} ${n(y)}`
    })
    .join("")
}

/** Places spread evenly over a disc or a box, each a little off, in a stable order from back to front. */
export function heap(
  seed: string,
  count: number,
  inside: (u: number, v: number) => [number, number]
): { x: number; y: number; rotate: number; pick: number }[] {
  const pick = random(seed)
  return Array.from({ length: count }, (_, i) => {
    // Low-discrepancy steps: no clumps, no rows.
    const u = (0.5 + i * 0.7548776662) % 1
    const v = (0.5 + i * 0.5698402909) % 1
    const [x, y] = inside(
      u + pick.between(-0.02, 0.02),
      v + pick.between(-0.02, 0.02)
    )
    return { x, y, rotate: pick.between(0, 360), pick: pick.next() }
  }).sort((a, b) => a.y - b.y)
}

/** A soft closed curve through points. */
export function closedSpline(
  points: readonly (readonly [number, number])[]
): string {
  const size = points.length
  const k = 0.16
  return (
    points
      .map(([x, y], i) => {
        const [p, q] = [
          sure(points[(i + 1) % size]),
          sure(points[(i + 2) % size]),
        ]
        const r = sure(points[(i + size - 1) % size])
        const [ax, ay] = [x + (p[0] - r[0]) * k, y + (p[1] - r[1]) * k]
        const [bx, by] = [p[0] - (q[0] - x) * k, p[1] - (q[1] - y) * k]
        return `${i ? "" : `M${x} ${y}`}C${n(ax)} ${n(ay)} ${n(bx)} ${n(by)} ${p[0]} ${p[1]}`
      })
      .join("") + "Z"
  )
}
