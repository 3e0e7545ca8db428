/** Tiles of a kind, classed by shape: role 0 is the star at each centre, the others follow by size. */
import { arrange, type Face } from "./arrangement.ts"
import { dist, type Point, type Segment } from "./geometry.ts"
import { planOf, type ZelligeKind } from "./kinds.ts"

export type Tile = { points: Point[]; role: number; centre: Point }
export type Cell = {
  width: number
  height: number
  tiles: Tile[]
  edges: Segment[]
  overs: Segment[]
}

const cells = new Map<ZelligeKind, Cell>()

/** One cell with everything that touches it, so that it clips cleanly when repeated. */
export function cellOf(kind: ZelligeKind): Cell {
  const done = cells.get(kind)
  if (done) return done
  const { width, height, segments, centres } = planOf(kind)
  const unique = new Map<string, Segment>()
  for (let i = -1; i <= 1; i++)
    for (let j = -1; j <= 1; j++)
      for (const [a, b] of segments) {
        const p: Point = [a[0] + i * width, a[1] + j * height]
        const q: Point = [b[0] + i * width, b[1] + j * height]
        const key = [p, q]
          .map((c) => c.map((v) => Math.round(v * 1e4)).join())
          .sort()
          .join(";")
        if (!unique.has(key)) unique.set(key, [p, q])
      }
  const { faces, edges, overs } = arrange([...unique.values()])
  const touches = (points: readonly Point[]) => {
    const xs = points.map((p) => p[0])
    const ys = points.map((p) => p[1])
    const pad = 0.02
    return (
      Math.max(...xs) > -pad &&
      Math.min(...xs) < width + pad &&
      Math.max(...ys) > -pad &&
      Math.min(...ys) < height + pad
    )
  }
  const isCentre = (face: Face) =>
    centres.some((c) =>
      [-1, 0, 1].some((i) =>
        [-1, 0, 1].some(
          (j) => dist(face.centre, [c[0] + i * width, c[1] + j * height]) < 1e-3
        )
      )
    )
  const shapeOf = (face: Face) =>
    `${face.points.length}:${face.area.toFixed(3)}`
  const kept = faces.filter((face) => touches(face.points))
  const shapes = [
    ...new Set(kept.filter((f) => !isCentre(f)).map(shapeOf)),
  ].sort((a, b) => Number(b.split(":")[1]) - Number(a.split(":")[1]))
  const cell: Cell = {
    width,
    height,
    tiles: kept.map((face) => ({
      points: face.points,
      centre: face.centre,
      role: isCentre(face) ? 0 : 1 + shapes.indexOf(shapeOf(face)),
    })),
    edges: edges.filter(touches),
    overs: overs.filter(touches),
  }
  cells.set(kind, cell)
  return cell
}
