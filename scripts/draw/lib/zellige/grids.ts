/** Cells on the common grids: squares, octagons, dodecagons. Angles are given in degrees. */
import { gapBetween } from "./gaps.ts"
import {
  add,
  type Point,
  regularPolygon,
  type Segment,
  TAU,
} from "./geometry.ts"
import { contactMotif, rosetteMotif } from "./motifs.ts"
import { sure } from "../sure.ts"

export type Plan = {
  width: number
  height: number
  segments: Segment[]
  centres: Point[]
}

export const deg = (d: number) => (d * TAU) / 360
export const closed = (points: Point[]): Segment[] =>
  points.map((p, i) => [p, sure(points[(i + 1) % points.length])])
export const move = (segments: Segment[], by: Point): Segment[] =>
  segments.map(([a, b]) => [add(a, by), add(b, by)])

export function squareGrid(n: number, theta: number, waist: number): Plan {
  const gap = contactMotif(gapBetween(n, 1), deg(theta))
  return {
    width: 2,
    height: 2,
    segments: [...rosetteMotif(n, 1, deg(theta), waist, [1, 1], 0), ...gap],
    centres: [[1, 1]],
  }
}

export function octagons(theta: number): Plan {
  const side = 2 * Math.tan(Math.PI / 8)
  return {
    width: 2,
    height: 2,
    segments: [
      ...contactMotif(regularPolygon(8, 1, [1, 1]), deg(theta)),
      ...contactMotif(
        regularPolygon(4, side / 2, [0, 0], Math.PI / 4),
        deg(theta)
      ),
    ],
    centres: [[1, 1]],
  }
}

/** 3.12.12: dodecagons on a triangular grid, a small triangle between each three. */
export function dodecagons(
  motif: (centre: Point) => Segment[],
  theta: number
): Plan {
  const height = 2 * Math.sqrt(3)
  const side = 2 * Math.tan(Math.PI / 12)
  const small = side / (2 * Math.sqrt(3))
  const apart = 2 / Math.sqrt(3)
  const other: Point = [1, height / 2]
  const up = contactMotif(
    regularPolygon(3, small, [1, height / 2 - apart], deg(-90)),
    deg(theta)
  )
  const down = contactMotif(
    regularPolygon(3, small, [0, apart], deg(90)),
    deg(theta)
  )
  return {
    width: 2,
    height,
    segments: [
      ...motif([0, 0]),
      ...motif(other),
      ...up,
      ...down,
      ...move(up, other),
      ...move(down, other),
    ],
    centres: [[0, 0], other],
  }
}
