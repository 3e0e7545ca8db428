import { darken, lighten } from "./colour.ts"
import { type Point, curve, line, path, stroke, times } from "./shape.ts"
import type { Random } from "../../lib/noise.ts"

/** A leafy sprig that grows to the right; turn it with `move`. */
export function sprig(
  random: Random,
  length: number,
  leaf: string,
  { leaves = 9, wide = 0.2, reach = 0.26 } = {}
): string {
  const bow = length * 0.12
  const stem = line(
    `M0 0Q${length / 2} ${-bow} ${length} 0`,
    darken(leaf, 0.25),
    Math.max(2, length * 0.012)
  )
  const blades = times(leaves * 2, (index) => {
    const t = 0.1 + (Math.floor(index / 2) / leaves) * 0.86
    const [x, y] = [length * t, -2 * bow * t * (1 - t)]
    const sign = index % 2 ? 1 : -1
    const size = length * reach * (1 - t * 0.35) * random.between(0.85, 1.1)
    return path(
      stroke(
        [x, y],
        [x + size * 0.72, y + sign * size * 0.72],
        size * wide,
        sign * size * 0.06
      ),
      random.pick([leaf, lighten(leaf, 0.16), darken(leaf, 0.15)])
    )
  })
  return (
    stem +
    blades +
    path(
      stroke(
        [length * 0.95, -bow * 0.2],
        [length * (1 + reach * 0.7), bow * 0.2],
        length * reach * wide * 0.8
      ),
      leaf
    )
  )
}

/** A fig leaf of five lobes, its stalk at 0,0, pointing up. */
export function figLeaf(size: number, leaf: string): string {
  const lobes: Point[] = [
    [0, -0.1],
    [-0.22, -0.06],
    [-0.5, -0.16],
    [-0.42, -0.3],
    [-0.3, -0.34],
    [-0.5, -0.5],
    [-0.56, -0.7],
    [-0.36, -0.68],
    [-0.2, -0.56],
    [-0.18, -0.82],
    [0, -1],
    [0.18, -0.82],
    [0.2, -0.56],
    [0.36, -0.68],
    [0.56, -0.7],
    [0.5, -0.5],
    [0.3, -0.34],
    [0.42, -0.3],
    [0.5, -0.16],
    [0.22, -0.06],
  ]
  const at = (list: Point[]): Point[] =>
    list.map(([x, y]): Point => [x * size, y * size])
  const veins = line(
    `M0 0V${-size * 0.9}M0 ${-size * 0.15}L${-size * 0.46} ${-size * 0.62}M0 ${-size * 0.15}L${size * 0.46} ${-size * 0.62}M0 ${-size * 0.12}L${-size * 0.42} ${-size * 0.2}M0 ${-size * 0.12}L${size * 0.42} ${-size * 0.2}`,
    lighten(leaf, 0.35),
    size * 0.016
  )
  return path(curve(at(lobes), true), leaf) + veins
}
