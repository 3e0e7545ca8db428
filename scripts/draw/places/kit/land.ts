import type { Random } from "../../lib/noise.ts"
import { darken, lighten } from "./colour.ts"
import { inside, paper } from "./paper.ts"
import {
  closed,
  curve,
  heightAt,
  line,
  open,
  path,
  type Point,
  skyline,
  type Skyline,
  stroke,
  times,
} from "./shape.ts"

const bottom = 1000

/** The sheet of ground under a skyline, soft or broken. */
export const under = (ridge: readonly Point[], soft = true): string => {
  const [first, last] = [ridge[0] as Point, ridge[ridge.length - 1] as Point]
  return `${soft ? curve(ridge) : open(ridge)}L${last[0]} ${bottom}L${first[0]} ${bottom}Z`
}

/** One sheet of hill. `marks` are brush strokes that follow its slope. */
export function hill(
  random: Random,
  shape: Skyline,
  colour: string,
  marks = 0
): string {
  const ridge = skyline(random, shape)
  return hillOn(random, ridge, colour, marks)
}

export function hillOn(
  random: Random,
  ridge: readonly Point[],
  colour: string,
  marks = 0,
  soft = true
): string {
  const d = under(ridge, soft)
  const tint = [lighten(colour, 0.22), darken(colour, 0.16)]
  const body = times(marks, () => {
    const x = random.between(-20, 1600)
    const y = heightAt(ridge, x) + random.between(12, 240)
    const length = random.between(40, 170)
    const drop = (heightAt(ridge, x + length) - heightAt(ridge, x)) * 0.8
    return path(
      stroke([x, y], [x + length, y + drop], random.between(2, 5), 3),
      random.pick(tint),
      `opacity=".5"`
    )
  })
  return paper(path(d, colour), "gouache") + (marks ? inside(d, body) : "")
}

/** Broken mountains: every summit has a lit and a shaded side, and snow down to `snowLine` when given. */
export function range(
  random: Random,
  ridge: readonly Point[],
  { colour, shade = darken(colour, 0.25), snow, snowLine = 0 }: RangePaint
): string {
  const d = under(ridge, false)
  const foot = Math.max(...ridge.map(([, y]) => y)) + 160
  const faces = summits(ridge).map((at) => {
    const [x, y] = ridge[at] as Point
    const rest = ridge.slice(at)
    const rise = rest.findIndex(
      (point, index) =>
        index > 1 && point[1] < (rest[index - 1] as Point)[1] - 6
    )
    const slope = rise > 1 ? rest.slice(0, rise) : rest
    const valley = slope[slope.length - 1] as Point
    const low: Point = [
      x + (valley[0] - x) * random.between(0.7, 1),
      valley[1] + (foot - valley[1]) * random.between(0.15, 0.3),
    ]
    // The shaded side bows under its slope, so that it never hangs like a fang.
    const spine = Array.from({ length: 7 }, (_, step): Point => {
      const part = 1 - (step + 1) / 8
      const jog = (step % 2 ? 1 : -1) * random.between(3, 13) * part
      return [
        x + (low[0] - x) * part ** 1.9 + jog,
        y + (low[1] - y) * part ** 0.8,
      ]
    })
    return path(
      closed([...slope, [valley[0] + 6, valley[1] + 12], low, ...spine]),
      shade,
      `opacity=".72"`
    )
  })
  const snowFaces = snow
    ? summits(ridge).map((at) => {
        const [x, y] = ridge[at] as Point
        const depth = snowLine - y
        if (depth < 14) return ""
        const tooth = Array.from({ length: 15 }, (_, step): Point => {
          const across = (step / 14 - 0.5) * 2
          return [
            x + across * depth * 1.9,
            y +
              depth * (step % 2 ? 0.62 : 1) * random.between(0.75, 1.1) +
              Math.abs(across) * depth * 0.15,
          ]
        })
        const cap = closed([
          [x, y - 60],
          ...[...tooth].reverse(),
          [x - depth * 1.9, y - 60],
        ])
        const lee = closed([
          [x, y - 4],
          [x + depth * 2, y - 4],
          [x + depth * 2, snowLine],
          [x + depth * 0.3, snowLine],
          [x + depth * 0.05, y + depth * 0.5],
        ])
        return inside(
          cap,
          path(cap, snow) + path(lee, darken(snow, 0.18), `opacity=".8"`)
        )
      })
    : []
  const relief = faces.join("")
  const overSnow = snow ? `<g opacity=".34">${relief}</g>` : ""
  return (
    paper(path(d, colour), "gouache") +
    inside(d, paper(relief + snowFaces.join("") + overSnow, "rough"))
  )
}

type RangePaint = {
  colour: string
  shade?: string
  snow?: string
  snowLine?: number
}

/** Summits as hand-placed points, with broken ground drawn between them. */
export function peaks(
  random: Random,
  anchors: readonly Point[],
  rough = 14,
  parts = 5
): Point[] {
  return anchors.flatMap(([x, y], index) => {
    const next = anchors[index + 1]
    if (!next) return [[x, y] as Point]
    return Array.from({ length: parts }, (_, step): Point => {
      const part = step / parts
      const jog = step ? random.between(-rough, rough) : 0
      return [x + (next[0] - x) * part, y + (next[1] - y) * part + jog]
    })
  })
}

function summits(ridge: readonly Point[]): number[] {
  return ridge.flatMap(([, y], index) => {
    const around = [-2, -1, 1, 2].map(
      (step) => ridge[index + step]?.[1] ?? Infinity
    )
    return index > 0 && around.every((other) => other >= y) ? [index] : []
  })
}

/** A dune: its lit back, and the slip face that falls from the crest in shade. */
export function dune(
  crest: readonly Point[],
  lit: string,
  shade: string,
  ripples = 0
): string {
  const [first, last] = [crest[0] as Point, crest[crest.length - 1] as Point]
  const back = `${curve(crest)}L${last[0]} ${bottom}L${first[0]} ${bottom}Z`
  const top = crest.reduce((best, point) => (point[1] < best[1] ? point : best))
  const lee = crest.filter(([x]) => x >= top[0])
  const face = `${curve(lee)}L${last[0]} ${bottom}L${top[0] - 120} ${bottom}Q${top[0] + 90} ${(top[1] + bottom) / 2 + 40} ${top[0]} ${top[1]}Z`
  const waves = times(ripples, (index) =>
    line(
      curve(
        crest.map(([x, y]): Point => [
          x - index * 16,
          y + 46 + index * (26 + index * 2),
        ])
      ),
      shade,
      2.5,
      `opacity=".28"`
    )
  )
  return (
    paper(path(back, lit), "gouache") +
    inside(back, waves + paper(path(face, shade), "rough"))
  )
}
