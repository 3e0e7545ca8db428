import { leaf, stalk } from "./shapes.ts"
import { sure } from "../../lib/sure.ts"

/** A branch with leaves set in pairs or in turn along it; `hang` draws what hangs at each place. */
export function branch(
  points: readonly (readonly [number, number])[],
  wood: string,
  leaves: {
    every: number
    length: number
    width: number
    color: string
    angle?: number
    veins?: number
    tip?: number
    turn?: boolean
    other?: string
  },
  hang?: (x: number, y: number, index: number, direction: number) => string
): string {
  // Places along the spline, by walking its control polygon finely.
  const fine: [number, number][] = []
  for (let i = 1; i < points.length; i++) {
    const p0 = points[i - 2] ?? sure(points[i - 1])
    const p1 = sure(points[i - 1])
    const p2 = sure(points[i])
    const p3 = points[i + 1] ?? p2
    for (let k = 0; k < 24; k++) {
      const t = k / 24
      const f = (a: number, b: number, c: number, d: number) =>
        0.5 *
        (2 * b +
          (c - a) * t +
          (2 * a - 5 * b + 4 * c - d) * t * t +
          (3 * b - a - 3 * c + d) * t ** 3)
      fine.push([f(p0[0], p1[0], p2[0], p3[0]), f(p0[1], p1[1], p2[1], p3[1])])
    }
  }
  let back = ""
  let front = ""
  let run = 0
  let index = 0
  for (let i = 1; i < fine.length; i++) {
    const [a, b] = [sure(fine[i - 1]), sure(fine[i])]
    run += Math.hypot(b[0] - a[0], b[1] - a[1])
    if (run < leaves.every) continue
    run = 0
    const direction = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI
    const spread = leaves.angle ?? 48
    const sides = leaves.turn ? [index % 2 ? 1 : -1] : [-1, 1]
    for (const side of sides) {
      const size = 1 - 0.14 * ((index * 7) % 3) * 0.5
      const tone =
        (index + (side > 0 ? 1 : 0)) % 3 === 1 && leaves.other
          ? leaves.other
          : leaves.color
      const drawn = leaf(
        {
          x: b[0],
          y: b[1],
          rotate: direction + side * (spread + ((index * 13) % 11) - 5),
          scale: size,
        },
        leaves.length,
        leaves.width,
        tone,
        {
          veins: leaves.veins ?? 0,
          tip: leaves.tip,
          bend: 0.06 * side,
        }
      )
      if (side < 0) back += drawn
      else front += drawn
    }
    if (hang) front += hang(b[0], b[1], index, direction)
    index++
  }
  return back + stalk(points, wood) + front
}
