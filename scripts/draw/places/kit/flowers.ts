import { darken, lighten, mix, pigment } from "./colour.ts"
import { blob, line, move, path, stroke, times } from "./shape.ts"
import type { Random } from "../../lib/noise.ts"

/** A rose from above: turning petals, paler outwards. */
export function rose(
  random: Random,
  x: number,
  y: number,
  radius: number,
  petal: string
): string {
  const rings = [1, 0.78, 0.56, 0.35]
  return (
    rings
      .map((reach, ring) => {
        const count = 6 - ring
        const start = random.between(0, 6)
        return times(count, (index) => {
          const angle = start + (index / count) * 6.283
          const [cx, cy] = [
            x + Math.cos(angle) * radius * reach * 0.45,
            y + Math.sin(angle) * radius * reach * 0.45,
          ]
          return path(
            blob(
              random,
              cx,
              cy,
              radius * reach * 0.6,
              radius * reach * 0.55,
              0.08
            ),
            mix(
              lighten(petal, 0.3),
              darken(petal, 0.35),
              (ring + index * 0.16) / 4
            )
          )
        })
      })
      .join("") +
    line(
      `M${x - radius * 0.1} ${y}q${radius * 0.1} ${-radius * 0.16} ${radius * 0.2} 0q${-radius * 0.06} ${radius * 0.14} ${-radius * 0.16} ${radius * 0.08}`,
      darken(petal, 0.5),
      radius * 0.05
    )
  )
}

/** A saffron crocus, upright from its foot. */
export function crocus(
  x: number,
  y: number,
  size: number,
  petal: string,
  thread: string
): string {
  const leafOf = (lean: number): string =>
    path(
      stroke([0, 0], [lean, -size * 0.8], size * 0.03, lean * 0.2),
      pigment.olive
    )
  const one = (turn: number, tone: string): string =>
    `<g transform="rotate(${turn} 0 ${-size * 0.42})">${path(`M0 ${-size * 0.4}C${-size * 0.22} ${-size * 0.6} ${-size * 0.15} ${-size * 0.88} 0 ${-size}C${size * 0.15} ${-size * 0.88} ${size * 0.22} ${-size * 0.6} 0 ${-size * 0.4}Z`, tone)}</g>`
  const threads = [-26, -4, 20]
    .map((turn) =>
      line(
        `M0 ${-size * 0.45}q${turn * size * 0.004} ${-size * 0.2} ${turn * size * 0.011} ${-size * 0.42}`,
        thread,
        size * 0.035
      )
    )
    .join("")
  return move(
    x,
    y,
    leafOf(-size * 0.34) +
      leafOf(size * 0.3) +
      line(`M0 0V${-size * 0.42}`, lighten(petal, 0.4), size * 0.05) +
      one(-46, darken(petal, 0.12)) +
      one(44, darken(petal, 0.18)) +
      one(-20, lighten(petal, 0.14)) +
      threads +
      one(20, petal)
  )
}
