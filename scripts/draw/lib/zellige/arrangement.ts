/** From lines to tiles: splits segments at their crossings, walks the faces, and finds the over-under weave. */
import { cross, dist, type Point, type Segment, sub } from "./geometry.ts"
import { sure } from "../sure.ts"

export type Face = { points: Point[]; area: number; centre: Point }
export type Arrangement = { faces: Face[]; edges: Segment[]; overs: Segment[] }

const EPS = 1e-6
const keyOf = (p: Point) =>
  `${Math.round(p[0] * 1e5)},${Math.round(p[1] * 1e5)}`

function split(segments: Segment[]): Segment[] {
  return segments.flatMap(([a, b]) => {
    const d = sub(b, a)
    const length = dist(a, b)
    const cuts = [0, 1]
    for (const [p, q] of segments) {
      const e = sub(q, p)
      const det = cross(d, e)
      const size = Math.abs(length * dist(p, q))
      if (Math.abs(det) < EPS * size) {
        for (const end of [p, q])
          if (Math.abs(cross(d, sub(end, a))) < EPS * length) {
            const t =
              ((end[0] - a[0]) * d[0] + (end[1] - a[1]) * d[1]) /
              (length * length)
            if (t > EPS && t < 1 - EPS) cuts.push(t)
          }
        continue
      }
      const s = cross(sub(p, a), e) / det
      const t = cross(sub(p, a), d) / det
      if (s > EPS && s < 1 - EPS && t > -EPS && t < 1 + EPS) cuts.push(s)
    }
    const at = (t: number): Point => [a[0] + d[0] * t, a[1] + d[1] * t]
    const sorted = [...cuts]
      .sort((x, y) => x - y)
      .filter((t, i, all) => !i || t - sure(all[i - 1]) > 1e-5)
    return sorted.slice(1).map((t, i) => [at(sure(sorted[i])), at(t)] as const)
  })
}

export function arrange(segments: Segment[]): Arrangement {
  const points: Point[] = []
  const index = new Map<string, number>()
  const idOf = (p: Point) => {
    const [x, y] = [Math.round(p[0] * 1e5), Math.round(p[1] * 1e5)]
    // A rounding boundary can fall between two copies of one point: look one step round it.
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++) {
        const found = index.get(`${x + i},${y + j}`)
        if (found !== undefined) return found
      }
    index.set(keyOf(p), points.push(p) - 1)
    return points.length - 1
  }
  const links = new Map<number, Set<number>>()
  for (const [a, b] of split(segments)) {
    const i = idOf(a)
    const j = idOf(b)
    if (i === j) continue
    links.set(i, (links.get(i) ?? new Set()).add(j))
    links.set(j, (links.get(j) ?? new Set()).add(i))
  }
  const angleTo = (i: number, j: number) =>
    Math.atan2(
      sure(points[j])[1] - sure(points[i])[1],
      sure(points[j])[0] - sure(points[i])[0]
    )
  const around = new Map(
    [...links].map(([i, set]) => [
      i,
      [...set].sort((a, b) => angleTo(i, a) - angleTo(i, b)),
    ])
  )
  const faces: Face[] = []
  const seen = new Set<string>()
  for (const [i, list] of around)
    for (const j of list) {
      if (seen.has(`${i}>${j}`)) continue
      const loop: number[] = []
      let [a, b] = [i, j]
      while (!seen.has(`${a}>${b}`)) {
        seen.add(`${a}>${b}`)
        loop.push(a)
        const ring = sure(around.get(b))
        const next = sure(
          ring[(ring.indexOf(a) - 1 + ring.length) % ring.length]
        )
        ;[a, b] = [b, next]
      }
      const outline = loop.map((k) => sure(points[k]))
      let area = 0
      let cx = 0
      let cy = 0
      outline.forEach((p, k) => {
        const q = sure(outline[(k + 1) % outline.length])
        const w = cross(p, q)
        area += w / 2
        cx += (p[0] + q[0]) * w
        cy += (p[1] + q[1]) * w
      })
      if (area > EPS)
        faces.push({
          points: outline,
          area,
          centre: [cx / (6 * area), cy / (6 * area)],
        })
    }
  const edges: Segment[] = []
  for (const [i, list] of around)
    for (const j of list)
      if (i < j) edges.push([sure(points[i]), sure(points[j])])
  return { faces, edges, overs: weave(points, around) }
}

/** Every crossing of two strands gets one on top, alternating along each strand. */
function weave(points: Point[], around: Map<number, number[]>): Segment[] {
  const over = new Map<number, number>() // crossing -> 0 when strand through neighbours 0 and 2 is on top
  const overs: Segment[] = []
  const isCrossing = (i: number) => sure(around.get(i)).length === 4
  for (const start of around.keys()) {
    if (!isCrossing(start) || over.has(start)) continue
    over.set(start, 0)
    const queue = [start]
    while (queue.length) {
      const at = sure(queue.pop())
      sure(around.get(at)).forEach((first, slot) => {
        let [before, now] = [at, first]
        while (sure(around.get(now)).length === 2) {
          const next: number = sure(
            sure(around.get(now)).find((k) => k !== before)
          )
          ;[before, now] = [now, next]
        }
        if (!isCrossing(now) || over.has(now)) return
        const onTop = over.get(at) === slot % 2
        const arrival = sure(around.get(now)).indexOf(before) % 2
        over.set(now, onTop ? 1 - arrival : arrival)
        queue.push(now)
      })
    }
  }
  for (const [i, parity] of over) {
    const ring = sure(around.get(i))
    overs.push(
      [sure(points[sure(ring[parity])]), sure(points[i])],
      [sure(points[i]), sure(points[sure(ring[parity + 2])])]
    )
  }
  return overs
}
