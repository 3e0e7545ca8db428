/** Plane geometry for compass-and-straightedge patterns: points, segments, exact regular polygons. */
export type Point = readonly [number, number]
export type Segment = readonly [Point, Point]

export const TAU = Math.PI * 2

export const polar = (radius: number, angle: number): Point => [
  radius * Math.cos(angle),
  radius * Math.sin(angle),
]
export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]]
export const sub = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]]
export const scale = (a: Point, k: number): Point => [a[0] * k, a[1] * k]
export const cross = (a: Point, b: Point): number => a[0] * b[1] - a[1] * b[0]
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1]
export const dist = (a: Point, b: Point): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1])
export const turn = (a: Point, angle: number): Point => [
  a[0] * Math.cos(angle) - a[1] * Math.sin(angle),
  a[0] * Math.sin(angle) + a[1] * Math.cos(angle),
]

/** Regular polygon of the given inradius, one edge midpoint at `angle`, counter-clockwise. */
export function regularPolygon(
  n: number,
  inradius: number,
  centre: Point = [0, 0],
  angle = 0
): Point[] {
  const radius = inradius / Math.cos(Math.PI / n)
  return Array.from({ length: n }, (_, k) =>
    add(centre, polar(radius, angle - Math.PI / n + (k * TAU) / n))
  )
}

/** Where two rays meet, with both travel lengths, or null when they do not. */
export function meet(
  p: Point,
  d: Point,
  q: Point,
  e: Point
): { at: Point; s: number; t: number } | null {
  const det = cross(d, e)
  if (Math.abs(det) < 1e-9) return null
  const w = sub(q, p)
  const s = cross(w, e) / det
  const t = cross(w, d) / det
  return { at: add(p, scale(d, s)), s, t }
}

export const fix = (n: number): string => {
  const text = n.toFixed(2)
  return text === "-0.00" ? "0" : text.replace(/\.?0+$/, "")
}
export const pathOf = (points: readonly Point[], close = true): string =>
  points.map(([x, y], i) => `${i ? "L" : "M"}${fix(x)} ${fix(y)}`).join("") +
  (close ? "Z" : "")

/** Star polygon {n/m} outline: outer tips on `radius`, the inner corners where the chords truly cross. */
export function starPoints(
  n: number,
  m: number,
  radius: number,
  centre: Point = [0, 0],
  angle = 0
): Point[] {
  const inner =
    (radius * Math.cos((Math.PI * m) / n)) / Math.cos((Math.PI * (m - 1)) / n)
  return Array.from({ length: n * 2 }, (_, k) =>
    add(centre, polar(k % 2 ? inner : radius, angle + (k * Math.PI) / n))
  )
}
