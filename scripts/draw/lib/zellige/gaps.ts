/** The odd places left between regular polygons. */
import { type Point, regularPolygon, TAU, turn } from "./geometry.ts"

/** The empty place left between four polygons of a square grid, from their facing edges. */
export function gapBetween(n: number, inradius: number): Point[] {
  const quarter = n / 4 - 1
  const corner = regularPolygon(n, inradius, [-inradius, -inradius])
  // Edges strictly between the right-hand and the upper contact, walked so that the gap is on the left.
  const arc = corner.slice(1, quarter + 2).reverse()
  const turns = [0, 1, 2, 3].map((k) => arc.map((p) => turn(p, (k * TAU) / 4)))
  const points = turns.flatMap((part) => part.slice(0, -1))
  return points
}

export function bowTie(...decagons: Point[][]): Point[] {
  // The bow tie's corners are the decagons' corners nearest to the middle of the four.
  const middle: Point = [
    decagons.reduce((s, d) => s + d.reduce((t, p) => t + p[0], 0) / 10, 0) / 4,
    decagons.reduce((s, d) => s + d.reduce((t, p) => t + p[1], 0) / 10, 0) / 4,
  ]
  const side = 2 * Math.tan(Math.PI / 10)
  const all = decagons
    .flat()
    .filter((p) => Math.hypot(p[0] - middle[0], p[1] - middle[1]) < side * 1.05)
  const unique = all.filter(
    (p, i) =>
      all.findIndex((q) => Math.hypot(p[0] - q[0], p[1] - q[1]) < 1e-6) === i
  )
  return unique.sort(
    (p, q) =>
      Math.atan2(p[1] - middle[1], p[0] - middle[0]) -
      Math.atan2(q[1] - middle[1], q[0] - middle[0])
  )
}
