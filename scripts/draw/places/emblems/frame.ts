import { starPath } from "../../lib/zellige.ts"
import { path } from "../kit/shape.ts"

/** The colours an emblem may use: its field, the plate set in it, and three inks for the mark. */
export type Inks = {
  field: string
  plate: string
  ink: string
  second: string
  third: string
}

/** A mark is drawn round 0,0 and stays within about 150 of it. */
export type Mark = (inks: Inks) => string

/** The plate's outline: every cooperative of a region has a different one. */
export type Frame =
  | "khatam"
  | "octagram"
  | "ten"
  | "twelve"
  | "hexagon"
  | "sixteen"
  | "circle"
  | "arch"
  | "lozenge"
  | "octagon"
  | "cross"
  | "petals"

const turned = (n: number, m: number, radius: number): string =>
  starPath(n, m, radius, [0, 0], Math.PI / 2)

function plateOf(frame: Frame, radius: number): string {
  switch (frame) {
    case "khatam":
      return turned(8, 2, radius)
    case "octagram":
      return turned(8, 3, radius * 1.06)
    case "ten":
      return turned(10, 3, radius * 1.02)
    case "twelve":
      return turned(12, 4, radius * 1.04)
    case "hexagon":
      return starPath(6, 1, radius * 1.04, [0, 0], Math.PI / 2)
    case "sixteen":
      return turned(16, 5, radius * 1.02)
    case "octagon":
      return starPath(8, 1, radius, [0, 0], Math.PI / 8)
    case "lozenge":
      return starPath(4, 1, radius * 1.16, [0, 0], 0)
    case "circle":
      return `M0 ${-radius}A${radius} ${radius} 0 1 1 -.1 ${-radius}Z`
    case "arch":
      return `M${-radius * 0.82} ${radius}V${-radius * 0.1}C${-radius * 0.82} ${-radius * 0.66} ${-radius * 0.3} ${-radius * 0.84} 0 ${-radius * 1.08}C${radius * 0.3} ${-radius * 0.84} ${radius * 0.82} ${-radius * 0.66} ${radius * 0.82} ${-radius * 0.1}V${radius}Z`
    case "cross": {
      const a = radius * 0.5,
        b = radius,
        c = radius * 0.75
      return `M${-a} ${-c}L0 ${-b}L${a} ${-c}V${-a}H${c}L${b} 0L${c} ${a}H${a}V${c}L0 ${b}L${-a} ${c}V${a}H${-c}L${-b} 0L${-c} ${-a}H${-a}Z`
    }
    case "petals":
      return (
        Array.from({ length: 8 }, (_, index) => {
          const angle = (index * Math.PI) / 4
          const [x, y] = [
            Math.cos(angle) * radius * 0.62,
            Math.sin(angle) * radius * 0.62,
          ]
          const r = radius * 0.4
          return `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`
        }).join("") +
        `M${-radius * 0.6} 0a${radius * 0.6} ${radius * 0.6} 0 1 0 ${radius * 1.2} 0a${radius * 0.6} ${radius * 0.6} 0 1 0 ${-radius * 1.2} 0Z`
      )
  }
}

/** The field, a fine outer line, the plate, and the mark on it. Flat and crisp: it must hold at 48 pixels. */
export function emblem(frame: Frame, inks: Inks, mark: Mark): string {
  const outer = plateOf(frame, 240)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-256 -256 512 512" width="512" height="512"><rect x="-256" y="-256" width="512" height="512" fill="${inks.field}"/>${path(outer, inks.second)}${path(plateOf(frame, 222), inks.field)}${path(plateOf(frame, 210), inks.plate)}${mark(inks)}</svg>`
}
