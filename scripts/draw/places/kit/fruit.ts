import { darken, lighten, pigment } from "./colour.ts"
import {
  blob,
  closed,
  disc,
  line,
  move,
  oval,
  path,
  stroke,
  times,
} from "./shape.ts"
import type { Random } from "../../lib/noise.ts"

/** A date lying down, `size` long. */
export function date(
  random: Random,
  x: number,
  y: number,
  size: number,
  turn = 0,
  skin = "#5a2c16"
): string {
  const body =
    oval(0, 0, size / 2, size * 0.29, skin) +
    path(
      `M${-size * 0.4} ${-size * 0.06}Q0 ${-size * 0.3} ${size * 0.36} ${-size * 0.1}Q0 ${-size * 0.16} ${-size * 0.4} ${-size * 0.06}Z`,
      lighten(skin, 0.38)
    ) +
    times(3, (index) =>
      line(
        `M${-size * 0.34} ${size * (0.02 + index * 0.07)}q${size * 0.3} ${size * random.between(0.03, 0.09)} ${size * 0.62} ${-size * 0.02}`,
        darken(skin, 0.35),
        size * 0.025
      )
    ) +
    oval(-size * 0.47, 0, size * 0.07, size * 0.1, pigment.saffron)
  return move(x, y, body, 1, turn)
}

/** Things heaped in a mound: rows from the back to the front. */
export function heap(
  random: Random,
  width: number,
  height: number,
  size: number,
  draw: (x: number, y: number, size: number) => string
): string {
  const rows = Math.ceil(height / (size * 0.42))
  return times(rows, (row) => {
    const part = rows > 1 ? row / (rows - 1) : 1
    const half = (width / 2) * Math.sqrt(1 - (1 - part) ** 2 * 0.96)
    const count = Math.max(2, Math.round((half * 2) / (size * 0.8)))
    return times(count, (_, across) =>
      draw(
        -half + across * half * 2 + random.between(-0.12, 0.12) * size,
        -height * (1 - part) + random.between(-0.1, 0.1) * size,
        size * random.between(0.9, 1.1)
      )
    )
  })
}

export function orange(
  random: Random,
  x: number,
  y: number,
  radius: number,
  skin: string,
  leaf: string = pigment.olive
): string {
  return (
    disc(x, y, radius, darken(skin, 0.18)) +
    path(
      blob(
        random,
        x - radius * 0.14,
        y - radius * 0.14,
        radius * 0.82,
        radius * 0.82,
        0.03
      ),
      skin
    ) +
    path(
      blob(
        random,
        x - radius * 0.34,
        y - radius * 0.38,
        radius * 0.26,
        radius * 0.18,
        0.1
      ),
      lighten(skin, 0.45)
    ) +
    times(9, () =>
      disc(
        x + random.between(-0.55, 0.55) * radius,
        y + random.between(-0.55, 0.55) * radius,
        radius * 0.025,
        darken(skin, 0.25)
      )
    ) +
    path(
      stroke(
        [x, y - radius * 0.9],
        [x + radius * 0.75, y - radius * 1.25],
        radius * 0.3,
        -radius * 0.1
      ),
      leaf
    ) +
    line(
      `M${x} ${y - radius * 0.82}v${-radius * 0.2}`,
      darken(leaf, 0.4),
      radius * 0.09
    )
  )
}

export function pomegranate(
  random: Random,
  x: number,
  y: number,
  radius: number,
  skin: string,
  cut = false
): string {
  const crown = path(
    closed([
      [x - radius * 0.28, y - radius * 0.8],
      [x - radius * 0.36, y - radius * 1.32],
      [x - radius * 0.1, y - radius * 1.08],
      [x, y - radius * 1.36],
      [x + radius * 0.12, y - radius * 1.08],
      [x + radius * 0.36, y - radius * 1.3],
      [x + radius * 0.28, y - radius * 0.8],
    ]),
    darken(skin, 0.1)
  )
  const body =
    path(blob(random, x, y, radius, radius * 0.95, 0.03), darken(skin, 0.22)) +
    path(
      blob(
        random,
        x - radius * 0.12,
        y - radius * 0.1,
        radius * 0.82,
        radius * 0.8,
        0.03
      ),
      skin
    ) +
    path(
      blob(
        random,
        x - radius * 0.4,
        y - radius * 0.35,
        radius * 0.2,
        radius * 0.26,
        0.1
      ),
      lighten(skin, 0.35)
    )
  if (!cut) return crown + body
  const seeds = times(30, (index) => {
    const [angle, reach] = [index * 2.4, Math.sqrt(index / 30) * radius * 0.68]
    return (
      disc(
        x + Math.cos(angle) * reach,
        y + Math.sin(angle) * reach,
        radius * 0.12,
        index % 3 ? skin : lighten(skin, 0.3)
      ) +
      disc(
        x + Math.cos(angle) * reach - radius * 0.03,
        y + Math.sin(angle) * reach - radius * 0.04,
        radius * 0.035,
        "#ffe3da"
      )
    )
  })
  return (
    crown +
    disc(x, y, radius, darken(skin, 0.1)) +
    disc(x, y, radius * 0.88, "#f3dcb4") +
    seeds
  )
}

/** An olive branch's fruit, a grape, a cherry: a small shaded ball. */
export const berry = (
  x: number,
  y: number,
  radius: number,
  skin: string
): string =>
  disc(x, y, radius, darken(skin, 0.22)) +
  disc(x - radius * 0.15, y - radius * 0.15, radius * 0.8, skin) +
  oval(
    x - radius * 0.35,
    y - radius * 0.4,
    radius * 0.24,
    radius * 0.16,
    lighten(skin, 0.55)
  )
