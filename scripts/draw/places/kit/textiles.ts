import type { Random } from "../../lib/noise.ts"
import { box, closed, line, move, path, type Point, times } from "./shape.ts"

type Dyes = readonly [
  ground: string,
  first: string,
  second: string,
  third: string,
]

const lozenge = (x: number, y: number, rx: number, ry: number): string =>
  closed([
    [x, y - ry],
    [x + rx, y],
    [x, y + ry],
    [x - rx, y],
  ])

/** A saw-edged lozenge, stepped as knots step it. */
function steppedLozenge(
  x: number,
  y: number,
  rx: number,
  ry: number,
  steps = 5
): string {
  const corner = (sx: number, sy: number, down: boolean): Point[] =>
    Array.from({ length: steps }, (_, i) => (down ? i : steps - 1 - i)).flatMap(
      (i): Point[] => {
        const [a, b]: [Point, Point] = [
          [x + sx * rx * (i / steps), y + sy * ry * (1 - i / steps)],
          [x + sx * rx * ((i + 1) / steps), y + sy * ry * (1 - i / steps)],
        ]
        return down ? [a, b] : [b, a]
      }
    )
  return closed([
    ...corner(1, -1, true),
    ...corner(1, 1, false),
    ...corner(-1, 1, true),
    ...corner(-1, -1, false),
  ])
}

/** A Taznakht rug: borders, stacked stepped lozenges, chevron bands, fringe at both ends. Hung from its top left. */
export function tribalRug(
  random: Random,
  x: number,
  y: number,
  width: number,
  height: number,
  [ground, first, second, third]: Dyes
): string {
  const edge = width * 0.09
  const parts = Math.max(2, Math.round(height / (width * 0.62)))
  const tall = (height - edge * 2) / parts
  const mid = width / 2
  const fields = times(parts, (index) => {
    const cy = edge + tall * (index + 0.5)
    const dyes = index % 2 ? [first, second, third] : [second, third, first]
    return (
      path(
        steppedLozenge(mid, cy, width * 0.36, tall * 0.46, 6),
        dyes[0] as string
      ) +
      path(steppedLozenge(mid, cy, width * 0.25, tall * 0.32, 5), ground) +
      path(
        steppedLozenge(mid, cy, width * 0.16, tall * 0.21, 4),
        dyes[1] as string
      ) +
      path(lozenge(mid, cy, width * 0.06, tall * 0.09), dyes[2] as string) +
      [-1, 1]
        .map((side) =>
          path(
            steppedLozenge(
              mid + side * width * 0.33,
              cy - tall * 0.5,
              width * 0.07,
              tall * 0.13,
              3
            ),
            dyes[2] as string
          )
        )
        .join("")
    )
  })
  const teeth = Math.round(height / (edge * 0.9))
  const saw = (sx: number, dir: number, colour: string): string =>
    path(
      times(
        teeth,
        (index) =>
          `M${sx} ${(index * height) / teeth}l${dir * edge * 0.85} ${height / teeth / 2}l${-dir * edge * 0.85} ${height / teeth / 2}Z`
      ),
      colour
    )
  return move(
    x,
    y,
    fringe(random, width, height, ground) +
      box(0, 0, width, height, ground) +
      fields +
      saw(0, 1, first) +
      saw(width, -1, first) +
      box(0, 0, width, edge * 0.5, third) +
      box(0, height - edge * 0.5, width, edge * 0.5, third) +
      box(0, edge * 0.6, width, edge * 0.18, second) +
      box(0, height - edge * 0.78, width, edge * 0.18, second)
  )
}

/** A flat-woven blanket of stripes with small teeth on the widest. */
export function stripedRug(
  random: Random,
  x: number,
  y: number,
  width: number,
  height: number,
  dyes: readonly string[]
): string {
  let at = 0
  let body = ""
  for (let index = 0; at < height; index++) {
    const thick = Math.min(height - at, height * random.between(0.02, 0.075))
    const colour = dyes[index % dyes.length] as string
    body += box(0, at, width, thick + 0.6, colour)
    if (thick > height * 0.045)
      body += path(
        times(16, (tooth) =>
          lozenge(
            (width * (tooth + 0.5)) / 16,
            at + thick / 2,
            width / 44,
            thick * 0.34
          )
        ),
        dyes[(index + 2) % dyes.length] as string
      )
    at += thick
  }
  return move(x, y, fringe(random, width, height, dyes[0] as string) + body)
}

function fringe(
  random: Random,
  width: number,
  height: number,
  wool: string
): string {
  const count = Math.round(width / 7)
  return line(
    times(
      count,
      (index) =>
        `M${(width * (index + 0.5)) / count} ${height - 2}l${random.between(-3, 3)} ${width * random.between(0.05, 0.09)}`
    ),
    wool,
    2.6
  )
}
