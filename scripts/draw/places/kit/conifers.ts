import { darken, lighten, pigment } from "./colour.ts"
import { type Point, closed, curve, path, stroke, times } from "./shape.ts"
import type { Random } from "../../lib/noise.ts"

/** A cedar: flat dark tiers on one mast. */
export function cedar(
  random: Random,
  x: number,
  y: number,
  height: number,
  leaf: string
): string {
  const tiers = 8
  const mast = path(
    closed([
      [x - height * 0.022, y],
      [x - 2, y - height],
      [x + 2, y - height],
      [x + height * 0.022, y],
    ]),
    darken(pigment.reed, 0.45)
  )
  return (
    mast +
    times(tiers, (index, part) => {
      const half = height * (0.34 - part * 0.27) * random.between(0.85, 1.1)
      const ty = y - height * (0.2 + part * 0.77)
      const drop = height * 0.075
      const skew = random.between(-0.1, 0.1) * half
      const edge = Array.from({ length: 9 }, (_, step): Point => [
        x + half - (step / 8) * half * 2,
        ty + (step % 2 ? drop * 0.35 : drop * random.between(0.6, 0.95)),
      ])
      return path(
        closed([
          [x - half, ty + drop * 0.3],
          [x - half * 0.3, ty - drop * 0.5],
          [x + skew, ty - drop * 0.9],
          [x + half * 0.35, ty - drop * 0.5],
          [x + half, ty + drop * 0.2],
          ...edge,
        ]),
        index % 2 ? leaf : lighten(leaf, 0.1)
      )
    })
  )
}

export function cypress(
  random: Random,
  x: number,
  y: number,
  height: number,
  leaf: string
): string {
  const w = height * 0.13
  const left = curve(
    [
      [x, y],
      [x - w, y - height * 0.3],
      [x - w * 0.7, y - height * 0.7],
      [x, y - height],
      [x + w * 0.7, y - height * 0.68],
      [x + w, y - height * 0.28],
    ],
    true
  )
  return (
    path(left, leaf) +
    times(5, () => {
      const [dx, dy] = [
        random.between(-w * 0.5, w * 0.5),
        random.between(0.15, 0.75) * height,
      ]
      return path(
        stroke(
          [x + dx, y - dy],
          [x + dx * 0.8, y - dy - height * 0.14],
          w * 0.12
        ),
        lighten(leaf, 0.2)
      )
    })
  )
}
