/** Line motifs inside polygons: contact rays paired by shortest reach, and true petalled rosettes. */
import {
  add,
  dist,
  dot,
  meet,
  type Point,
  polar,
  scale,
  type Segment,
  sub,
  TAU,
  turn,
} from "./geometry.ts"
import { sure } from "../sure.ts"

type Ray = { from: Point; dir: Point; edge: number }

/**
 * Two rays leave every edge's midpoint at `theta` from the edge; the closest meetings win. Neighbouring
 * polygons share midpoints, so lines run straight through from one to the next.
 */
export function contactMotif(polygon: Point[], theta: number): Segment[] {
  const rays: Ray[] = polygon.flatMap((a, edge) => {
    const b = sure(polygon[(edge + 1) % polygon.length])
    const from = scale(add(a, b), 0.5)
    const along = scale(sub(b, a), 1 / dist(a, b))
    return [
      { from, dir: turn(along, theta), edge },
      { from, dir: turn(scale(along, -1), -theta), edge },
    ]
  })
  const pairs: { i: number; j: number; at: Point; cost: number }[] = []
  for (let i = 0; i < rays.length; i++)
    for (let j = i + 1; j < rays.length; j++) {
      const a = sure(rays[i])
      const b = sure(rays[j])
      if (a.edge === b.edge) continue
      const hit = meet(a.from, a.dir, b.from, b.dir)
      if (hit && hit.s > 1e-6 && hit.t > 1e-6)
        pairs.push({ i, j, at: hit.at, cost: hit.s + hit.t })
      const gap = sub(b.from, a.from)
      const length = dist(a.from, b.from)
      if (!hit && dot(gap, a.dir) > length - 1e-6)
        pairs.push({ i, j, at: scale(add(a.from, b.from), 0.5), cost: length })
    }
  pairs.sort((a, b) =>
    Math.abs(a.cost - b.cost) > 1e-7 ? a.cost - b.cost : a.i - b.i || a.j - b.j
  )
  const used = new Set<number>()
  return pairs.flatMap(({ i, j, at }) => {
    if (used.has(i) || used.has(j)) return []
    used.add(i).add(j)
    return [
      [sure(rays[i]).from, at] as const,
      [at, sure(rays[j]).from] as const,
    ]
  })
}

/**
 * n petals of parallel sides round a star. Tips sit on the polygon's edge midpoints; each side runs straight on
 * through the neighbour's side to close the next petal, which draws the inner star.
 */
export function rosetteMotif(
  n: number,
  inradius: number,
  theta: number,
  waist: number,
  centre: Point,
  angle: number
) {
  const half = waist * Math.sin(Math.PI / n)
  const step = TAU / n
  const segments: Segment[] = []
  for (let k = 0; k < n; k++) {
    const spin = (p: Point): Point =>
      add(centre, turn(scale(p, inradius), angle + k * step))
    const mirror = (p: Point): Point => [p[0], -p[1]]
    const tip: Point = [1, 0]
    const shoulder: Point = [1 - half * Math.tan(theta), half]
    const inner = polar(half / Math.sin(step), step)
    for (const side of [(p: Point) => p, mirror]) {
      segments.push([spin(side(tip)), spin(side(shoulder))])
      segments.push([spin(side(shoulder)), spin(side(inner))])
    }
  }
  return segments
}
