import { darken } from "./colour.ts"
import { type Point, blob, closed, line, path, stroke, times } from "./shape.ts"
import type { Random } from "../../lib/noise.ts"

/** A date palm: a ringed trunk, a crown of combed fronds, dates under it. */
export function palm(
  random: Random,
  x: number,
  y: number,
  height: number,
  leaf: string,
  trunk: string,
  dates = ""
): string {
  const lean = random.between(-0.12, 0.12) * height
  const top: Point = [x + lean, y - height]
  const half = height * 0.026 + 1.5
  const body = closed([
    [x - half * 1.5, y],
    [x - half * 0.8 + lean * 0.4, y - height * 0.5],
    [top[0] - half * 0.8, top[1]],
    [top[0] + half * 0.8, top[1]],
    [x + half + lean * 0.4, y - height * 0.5],
    [x + half * 1.5, y],
  ])
  const rings = times(Math.round(height / 16), (_, part) =>
    line(
      `M${x + lean * part - half} ${y - height * part}l${half * 2} ${-half * 0.7}`,
      darken(trunk, 0.3),
      Math.max(1, height / 180)
    )
  )
  const size = height * 0.46
  const fronds = [-168, -12, -150, -30, -186, 6, -132, -48, -112, -68, -90].map(
    (angle, index) =>
      frond(
        top,
        angle + random.between(-7, 7),
        size * random.between(0.85, 1.08),
        index % 2 ? leaf : darken(leaf, 0.2)
      )
  )
  const fruit = dates
    ? times(3, (index) =>
        path(
          blob(
            random,
            top[0] + (index - 1) * size * 0.2,
            top[1] + size * 0.22,
            size * 0.09,
            size * 0.16
          ),
          dates
        )
      )
    : ""
  return (
    path(body, trunk) +
    rings +
    fronds.slice(0, 4).join("") +
    fruit +
    fronds.slice(4).join("")
  )
}

/** One palm leaf: a bowed rib with leaflets combed along it. */
export function frond(
  [x, y]: Point,
  angle: number,
  size: number,
  colour: string
): string {
  const spread = (angle * Math.PI) / 180
  const tip: Point = [
    x + Math.cos(spread) * size,
    y + Math.sin(spread) * size + size * 0.28,
  ]
  const mid: Point = [
    x + Math.cos(spread) * size * 0.55,
    y + Math.sin(spread) * size * 0.72 - size * 0.1,
  ]
  const on = (t: number): Point => [
    (1 - t) ** 2 * x + 2 * t * (1 - t) * mid[0] + t * t * tip[0],
    (1 - t) ** 2 * y + 2 * t * (1 - t) * mid[1] + t * t * tip[1],
  ]
  const teeth = 12
  const side = (sign: number): string =>
    times(teeth, (index) => {
      const t = 0.12 + (index / teeth) * 0.86
      const [bx, by] = on(t)
      const [ax, ay] = on(t - 0.04)
      const run = Math.atan2(by - ay, bx - ax)
      const length = size * 0.27 * Math.sin(Math.PI * (0.18 + t * 0.72))
      const turn = run + sign * 0.85
      return stroke(
        [bx, by],
        [
          bx + Math.cos(turn) * length,
          by + Math.sin(turn) * length + length * 0.2,
        ],
        size * 0.022
      )
    })
  return (
    path(side(1) + side(-1), colour) +
    line(
      `M${x} ${y}Q${mid[0]} ${mid[1]} ${tip[0]} ${tip[1]}`,
      colour,
      size * 0.028
    )
  )
}
