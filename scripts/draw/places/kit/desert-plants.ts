import { darken, lighten, pigment } from "./colour.ts"
import { inside } from "./paper.ts"
import { disc, line, move, oval, path, times } from "./shape.ts"
import type { Random } from "../../lib/noise.ts"

/** A prickly-pear pad with its spines, upright from its foot; fruits on the crown when asked. */
export function pad(
  random: Random,
  x: number,
  y: number,
  size: number,
  turn: number,
  skin: string,
  fruit = "",
  fruits = 0
): string {
  const d = `M0 0C${-size * 0.16} ${-size * 0.06} ${-size * 0.42} ${-size * 0.45} ${-size * 0.34} ${-size * 0.74}C${-size * 0.26} ${-size} ${size * 0.26} ${-size} ${size * 0.34} ${-size * 0.74}C${size * 0.42} ${-size * 0.45} ${size * 0.16} ${-size * 0.06} 0 0Z`
  const spines = times(22, (index) => {
    const [row, column] = [Math.floor(index / 4), index % 4]
    const half = size * 0.26 * Math.sin(((row + 1.2) / 7.4) * 3.1)
    const [sx, sy] = [
      (column / 1.5 - 1) * half + (row % 2) * size * 0.03,
      -size * (0.14 + row * 0.14),
    ]
    return line(
      `M${sx} ${sy}l${size * 0.02} ${-size * 0.04}m${-size * 0.02} ${size * 0.04}l${-size * 0.025} ${-size * 0.03}`,
      lighten(skin, 0.6),
      size * 0.009
    )
  })
  const crown = times(fruits, (index) => {
    const angle = -90 + (index - (fruits - 1) / 2) * 27
    const [fx, fy] = [
      Math.cos((angle * Math.PI) / 180) * size * 0.42,
      -size * 0.52 + Math.sin((angle * Math.PI) / 180) * size * 0.46,
    ]
    return move(
      fx,
      fy,
      oval(0, -size * 0.06, size * 0.065, size * 0.105, darken(fruit, 0.12)) +
        oval(
          -size * 0.015,
          -size * 0.07,
          size * 0.04,
          size * 0.075,
          lighten(fruit, 0.16)
        ) +
        oval(0, -size * 0.155, size * 0.04, size * 0.014, darken(fruit, 0.45)),
      1,
      angle + 90 + random.between(-6, 6)
    )
  })
  return move(
    x,
    y,
    crown +
      path(d, darken(skin, 0.2)) +
      inside(
        d,
        `<g transform="translate(${-size * 0.07} ${-size * 0.02})">${path(d, skin)}</g>` +
          spines
      ),
    1,
    turn
  )
}

/** A cushion of resinous euphorbia: a dome of close fingers with yellow buds. */
export function euphorbia(
  random: Random,
  x: number,
  y: number,
  width: number,
  skin: string,
  bud: string = pigment.saffron
): string {
  const r = width / 2
  const base = `M${x - r} ${y}C${x - r * 1.05} ${y - r * 0.9} ${x - r * 0.5} ${y - r * 1.15} ${x} ${y - r * 1.15}C${x + r * 0.5} ${y - r * 1.15} ${x + r * 1.05} ${y - r * 0.9} ${x + r} ${y}Z`
  const rows = Math.max(3, Math.round(width / 26))
  const fingers = times(rows, (row) => {
    const part = 1 - row / rows
    const count = Math.max(3, Math.round(rows * 2.1))
    return times(count, (_, across) => {
      const angle = Math.PI * (1.02 - across * 1.04)
      const [fx, fy] = [
        x + Math.cos(angle) * r * part * 0.96,
        y - r * 0.06 - Math.sin(angle) * r * part * 1.05,
      ]
      const s = width / rows / 2.6
      return (
        disc(fx, fy, s, darken(skin, 0.1 + (0.3 * row) / rows)) +
        disc(
          fx - s * 0.2,
          fy - s * 0.25,
          s * 0.68,
          lighten(skin, random.between(0, 0.2))
        ) +
        (random.next() < 0.4 ? disc(fx, fy - s * 0.5, s * 0.26, bud) : "")
      )
    })
  })
  return path(base, darken(skin, 0.4)) + fingers
}
