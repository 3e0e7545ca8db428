import { darken, lighten } from "./colour.ts"
import { box, closed, path, times } from "./shape.ts"
import type { Random } from "../../lib/noise.ts"

/** A flat-roofed house: lit front, shaded side, a parapet, a door and small windows. */
export function house(
  random: Random,
  x: number,
  y: number,
  width: number,
  height: number,
  wall: string,
  { door = "", side = 0.3, lip = "" } = {}
): string {
  const deep = width * side
  const shade = darken(wall, 0.22)
  const front = box(x, y - height, width, height, wall)
  const flank = path(
    closed([
      [x + width, y - height],
      [x + width + deep, y - height + deep * 0.35],
      [x + width + deep, y - deep * 0.1],
      [x + width, y],
    ]),
    shade
  )
  const parapet = box(
    x - 2,
    y - height - 4,
    width + 4,
    7,
    lip || lighten(wall, 0.25)
  )
  const windows = times(Math.max(1, Math.round(width / 46)), (_, part) =>
    random.next() < 0.75
      ? box(
          x + width * (0.16 + part * 0.55),
          y - height * random.between(0.66, 0.78),
          width * 0.1 + 4,
          height * 0.13 + 4,
          darken(wall, 0.6)
        )
      : ""
  )
  const dx = x + width * random.between(0.2, 0.6)
  const entry = door
    ? path(
        `M${dx} ${y}v${-height * 0.3}q${width * 0.1} ${-height * 0.12} ${width * 0.2} 0v${height * 0.3}Z`,
        door
      )
    : ""
  return flank + front + parapet + windows + entry
}
