/**
 * The repeating cells. Each kind is a rectangular cell (its natural size in units) and the lines drawn in it; the
 * tiles and the weave come out of the lines.
 */
import { bowTie } from "./gaps.ts"
import {
  closed,
  deg,
  dodecagons,
  move,
  octagons,
  type Plan,
  squareGrid,
} from "./grids.ts"
import { contactMotif, rosetteMotif } from "./motifs.ts"
import {
  add,
  type Point,
  pathOf,
  regularPolygon,
  type Segment,
  starPoints,
  TAU,
} from "./geometry.ts"

export type ZelligeKind =
  | "khatam" // eight-point star and cross
  | "octagon" // strapwork on octagons and squares
  | "eight" // eight-petalled rosettes
  | "ten" // ten-petalled rosettes and bow ties
  | "twelve" // twelve-petalled rosettes on a square grid
  | "twelve-hex" // twelve-petalled rosettes on a triangular grid
  | "sixteen" // sixteen-petalled rosettes
  | "hex" // six-point stars and hexagons
  | "hex-twelve" // six- and twelve-fold strapwork
  | "octagon-open" // the octagon strapwork at a flatter angle: wide stars, small squares
  | "hex-star" // six-point stars on hexagons and triangles
  | "twelve-open" // twelve-point stars on triangles

const plans: Record<ZelligeKind, () => Plan> = {
  khatam: () => ({
    width: 2,
    height: 2,
    segments: closed(starPoints(8, 2, 1, [1, 1])),
    centres: [[1, 1]],
  }),
  octagon: () => octagons(67.5),
  "octagon-open": () => octagons(54),
  eight: () => {
    const side = 2 * Math.tan(Math.PI / 8)
    return {
      width: 2,
      height: 2,
      segments: [
        ...rosetteMotif(8, 1, deg(52), 0.6, [1, 1], 0),
        ...contactMotif(
          regularPolygon(4, side / 2, [0, 0], Math.PI / 4),
          deg(52)
        ),
      ],
      centres: [[1, 1]],
    }
  },
  ten: () => {
    // Decagons share edges along two directions 72° apart; a bow tie is left between four of them.
    const a: Point = [2 * Math.cos(deg(36)), 2 * Math.sin(deg(36))]
    const b: Point = [a[0], -a[1]]
    const decagon = (c: Point) => rosetteMotif(10, 1, deg(54), 0.6, c, deg(36))
    const corners = regularPolygon(10, 1, [0, 0], deg(36))
    const near = (p: Point) => corners.map((q) => add(q, p))
    const bow = bowTie(corners, near(a), near(b), near(add(a, b)))
    return {
      width: 2 * a[0],
      height: 2 * a[1],
      segments: [
        ...decagon([0, 0]),
        ...decagon(a),
        ...contactMotif(bow, deg(54)),
        ...move(contactMotif(bow, deg(54)), a),
      ],
      centres: [[0, 0], a],
    }
  },
  twelve: () => squareGrid(12, 60, 0.6),
  sixteen: () => squareGrid(16, 67.5, 0.62),
  "twelve-hex": () =>
    dodecagons((c) => rosetteMotif(12, 1, deg(60), 0.6, c, 0), 60),
  "twelve-open": () =>
    dodecagons((c) => contactMotif(regularPolygon(12, 1, c), deg(62)), 62),
  "hex-star": () => {
    // 3.6.3.6: hexagons corner to corner, triangles between.
    const side = 2 / Math.sqrt(3)
    const width = 2 * side
    const height = width * Math.sqrt(3)
    const theta = deg(52)
    const part: Segment[] = [
      ...contactMotif(regularPolygon(6, 1, [0, 0], deg(30)), theta),
      ...contactMotif(
        regularPolygon(
          3,
          side / (2 * Math.sqrt(3)),
          [0, width / Math.sqrt(3)],
          deg(-90)
        ),
        theta
      ),
      ...contactMotif(
        regularPolygon(
          3,
          side / (2 * Math.sqrt(3)),
          [0, -width / Math.sqrt(3)],
          deg(90)
        ),
        theta
      ),
    ]
    const other: Point = [width / 2, height / 2]
    return {
      width,
      height,
      segments: [...part, ...move(part, other)],
      centres: [[0, 0], other],
    }
  },
  hex: () => {
    const height = 2 * Math.sqrt(3)
    const star = (c: Point) => contactMotif(regularPolygon(6, 1, c), deg(60))
    return {
      width: 2,
      height,
      segments: [...star([0, 0]), ...star([1, height / 2])],
      centres: [
        [0, 0],
        [1, height / 2],
      ],
    }
  },
  "hex-twelve": () => {
    // 4.6.12: dodecagons round hexagons and squares, one contact angle for all three.
    const side = 2 * Math.tan(Math.PI / 12)
    const width = 2 + side
    const height = width * Math.sqrt(3)
    const theta = deg(66)
    const part: Segment[] = [
      ...contactMotif(regularPolygon(12, 1, [0, 0]), theta),
    ]
    for (const k of [0, 1, 2]) {
      const angle = (k * TAU) / 6
      const c: Point = [
        (width / 2) * Math.cos(angle),
        (width / 2) * Math.sin(angle),
      ]
      part.push(...contactMotif(regularPolygon(4, side / 2, c, angle), theta))
    }
    for (const k of [0, 1]) {
      const c: Point = [0, ((k ? -1 : 1) * width) / Math.sqrt(3)]
      part.push(
        ...contactMotif(
          regularPolygon(6, (side * Math.sqrt(3)) / 2, c, deg(30)),
          theta
        )
      )
    }
    return {
      width,
      height,
      segments: [...part, ...move(part, [width / 2, height / 2])],
      centres: [
        [0, 0],
        [width / 2, height / 2],
      ],
    }
  },
}

const cache = new Map<ZelligeKind, Plan>()
export function planOf(kind: ZelligeKind): Plan {
  let plan = cache.get(kind)
  if (!plan) cache.set(kind, (plan = plans[kind]()))
  return plan
}
export const starPath = (
  n: number,
  m: number,
  radius: number,
  centre: Point = [0, 0],
  angle = 0
) => pathOf(starPoints(n, m, radius, centre, angle))
