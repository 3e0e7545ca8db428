import { darken } from "./colour.ts"
import { box, closed, line, path, stroke, times } from "./shape.ts"

/** A kasbah tower of rammed earth: tapering, stepped merlons, brick lattice under the crown. */
export function tower(
  x: number,
  y: number,
  width: number,
  height: number,
  earth: string
): string {
  const taper = width * 0.11
  const dark = darken(earth, 0.55)
  const body = closed([
    [x - width / 2, y],
    [x - width / 2 + taper, y - height],
    [x + width / 2 - taper, y - height],
    [x + width / 2, y],
  ])
  const shade = closed([
    [x + width * 0.2, y],
    [x + width * 0.2 - taper * 0.4, y - height],
    [x + width / 2 - taper, y - height],
    [x + width / 2, y],
  ])
  const top = width - taper * 2
  const step = top / 7
  const merlons = [0, 2, 4, 6]
    .map((slot) => {
      const mx = x - top / 2 + slot * step
      return path(
        closed([
          [mx, y - height + 1],
          [mx, y - height - step],
          [mx + step * 0.25, y - height - step],
          [mx + step * 0.25, y - height - step * 1.7],
          [mx + step * 0.75, y - height - step * 1.7],
          [mx + step * 0.75, y - height - step],
          [mx + step, y - height - step],
          [mx + step, y - height + 1],
        ]),
        earth
      )
    })
    .join("")
  const lozenge = (cx: number, cy: number, r: number): string =>
    path(
      closed([
        [cx, cy - r * 1.25],
        [cx + r, cy],
        [cx, cy + r * 1.25],
        [cx - r, cy],
      ]),
      dark
    )
  const lattice =
    times(5, (index) =>
      lozenge(
        x - top * 0.38 + index * top * 0.19,
        y - height + step * 1.6,
        step * 0.55
      )
    ) +
    times(4, (index) =>
      lozenge(
        x - top * 0.285 + index * top * 0.19,
        y - height + step * 2.9,
        step * 0.45
      )
    )
  const slots =
    times(3, (index) =>
      box(
        x - top * 0.3 + index * top * 0.24,
        y - height * 0.62,
        step * 0.5,
        step * 1.1,
        dark
      )
    ) +
    times(2, (index) =>
      box(
        x - top * 0.2 + index * top * 0.26,
        y - height * 0.36,
        step * 0.5,
        step * 1.1,
        dark
      )
    )
  const bands = line(
    `M${x - top / 2} ${y - height + step * 4}h${top}M${x - top / 2 - 2} ${y - height + step * 0.5}h${top + 4}`,
    dark,
    Math.max(1, width / 60)
  )
  return (
    path(body, earth) +
    path(shade, darken(earth, 0.2)) +
    merlons +
    lattice +
    slots +
    bands
  )
}

/** A long wall of rammed earth with its courses and merlons. */
export function rampart(
  x: number,
  y: number,
  width: number,
  height: number,
  earth: string,
  { merlon = 22, holes = true } = {}
): string {
  const count = Math.floor(width / (merlon * 1.7))
  const teeth = times(count, (index) => {
    const mx = x + (index * width) / count
    return path(
      closed([
        [mx, y - height + 1],
        [mx, y - height - merlon * 0.7],
        [mx + merlon * 0.5, y - height - merlon * 1.2],
        [mx + merlon, y - height - merlon * 0.7],
        [mx + merlon, y - height + 1],
      ]),
      earth
    )
  })
  const courses = times(Math.floor(height / 42), (index) =>
    path(
      stroke([x, y - 30 - index * 42], [x + width, y - 32 - index * 42], 2.4),
      darken(earth, 0.18)
    )
  )
  const putlogs = holes
    ? times(Math.floor(width / 58), (index) =>
        times(Math.floor(height / 84), (row) =>
          box(
            x + 24 + index * 58 + (row % 2) * 29,
            y - 54 - row * 84,
            6,
            7,
            darken(earth, 0.45)
          )
        )
      )
    : ""
  return teeth + box(x, y - height, width, height, earth) + courses + putlogs
}
