import type { Random } from "../../lib/noise.ts"

export type Point = readonly [number, number]

const at = (value: number): string => String(Math.round(value * 10) / 10)
const points = (list: readonly Point[]): string =>
  list.map(([x, y]) => `${at(x)} ${at(y)}`).join("L")

export const open = (list: readonly Point[]): string => `M${points(list)}`
export const closed = (list: readonly Point[]): string => `M${points(list)}Z`

/** A soft line through every point (Catmull-Rom turned to Bézier). */
export function curve(list: readonly Point[], close = false): string {
  const size = list.length
  const get = (index: number): Point =>
    (close
      ? list[(index + size) % size]
      : list[Math.min(size - 1, Math.max(0, index))]) as Point
  const steps = Array.from({ length: close ? size : size - 1 }, (_, index) => {
    const [p0, p1, p2, p3] = [
      get(index - 1),
      get(index),
      get(index + 1),
      get(index + 2),
    ]
    const c1: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6]
    const c2: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6]
    return `C${[c1, c2, p2].map(([x, y]) => `${at(x)} ${at(y)}`).join(" ")}`
  })
  return `M${points([get(0)])}${steps.join("")}${close ? "Z" : ""}`
}

/** A soft closed shape that a hand could have cut. */
export function blob(
  random: Random,
  x: number,
  y: number,
  rx: number,
  ry = rx,
  wobble = 0.12,
  count = 9
): string {
  const ring = Array.from({ length: count }, (_, index): Point => {
    const angle = (index / count) * Math.PI * 2
    const reach = 1 + random.between(-wobble, wobble)
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach]
  })
  return curve(ring, true)
}

/** One brush stroke: thin at both ends, bowed by `bow` pixels. */
export function stroke(
  [x1, y1]: Point,
  [x2, y2]: Point,
  width: number,
  bow = 0
): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length]
  const side = (offset: number): string =>
    `${at((x1 + x2) / 2 + nx * offset)} ${at((y1 + y2) / 2 + ny * offset)}`
  return `M${at(x1)} ${at(y1)}Q${side(bow * 2 + width)} ${at(x2)} ${at(y2)}Q${side(bow * 2 - width)} ${at(x1)} ${at(y1)}Z`
}

/** A skyline from left to right. `jag` runs from 0 (a dune) to 1 (broken rock). */
export function skyline(
  random: Random,
  { y, height, waves = 3, jag = 0, from = -40, to = 1640, step = 40 }: Skyline
): Point[] {
  const parts = Array.from({ length: 4 }, (_, octave) => ({
    turns: waves * 1.9 ** octave * random.between(0.8, 1.25),
    phase: random.between(0, 7),
    weight: 0.55 ** octave,
  }))
  const count = Math.round((to - from) / step)
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const part = index / count
    const swell = parts.reduce(
      (sum, { turns, phase, weight }) =>
        sum + Math.sin(part * turns * 6.28 + phase) * weight,
      0
    )
    return [
      from + part * (to - from),
      y -
        (swell / 1.8) * height * (1 - jag * 0.5) -
        random.between(0, jag) * height,
    ]
  })
}

export type Skyline = {
  y: number
  height: number
  waves?: number
  jag?: number
  from?: number
  to?: number
  step?: number
}

/** The height of a skyline above any x. */
export function heightAt(line: readonly Point[], x: number): number {
  const after = line.findIndex((point) => point[0] >= x)
  const [right, left] = [line[Math.max(1, after)], line[Math.max(0, after - 1)]]
  if (!left || !right) return 0
  return (
    left[1] + ((x - left[0]) / (right[0] - left[0] || 1)) * (right[1] - left[1])
  )
}

export const move = (
  x: number,
  y: number,
  body: string,
  scale = 1,
  turn = 0
): string =>
  `<g transform="translate(${at(x)} ${at(y)}) rotate(${at(turn)}) scale(${scale})">${body}</g>`

export const path = (d: string, fill: string, extra = ""): string =>
  `<path d="${d}" fill="${fill}" ${extra}/>`
export const line = (
  d: string,
  colour: string,
  width: number,
  extra = ""
): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`
export const disc = (
  x: number,
  y: number,
  radius: number,
  fill: string,
  extra = ""
): string =>
  `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}" fill="${fill}" ${extra}/>`
export const oval = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  extra = ""
): string =>
  `<ellipse cx="${at(x)}" cy="${at(y)}" rx="${at(rx)}" ry="${at(ry)}" fill="${fill}" ${extra}/>`
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  extra = ""
): string =>
  `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${fill}" ${extra}/>`

/** Draws the same thing many times. */
export const times = (
  count: number,
  draw: (index: number, part: number) => string
): string =>
  Array.from({ length: count }, (_, index) =>
    draw(index, count > 1 ? index / (count - 1) : 0)
  ).join("")
