import { darken, lighten, mix, pigment } from "./colour.ts"
import { blob, disc, path, stroke, times } from "./shape.ts"
import type { Random } from "../../lib/noise.ts"

type Crown = {
  leaf: string
  trunk?: string
  fruit?: string
  fruits?: number
  flat?: number
  lean?: number
}

/** A round-headed tree in three sheets: shade, leaf, light; `flat` spreads the crown, `fruit` dots it. */
export function tree(
  random: Random,
  x: number,
  y: number,
  radius: number,
  crown: Crown
): string {
  const {
    leaf,
    trunk = darken(pigment.henna, 0.25),
    fruit,
    fruits = 9,
    flat = 0.85,
    lean = 0,
  } = crown
  const top = y - radius * (0.6 + flat)
  const cx = x + lean * radius
  const foot = radius * 0.12
  const stem = `M${x - foot * 1.4} ${y}Q${x - foot} ${y - radius * 0.5} ${cx - radius * 0.34} ${top + radius * 0.2}L${cx} ${top + radius * 0.1}L${cx + radius * 0.36} ${top + radius * 0.2}Q${x + foot} ${y - radius * 0.5} ${x + foot * 1.6} ${y}Z`
  const shade = blob(random, cx, top, radius, radius * flat, 0.1, 11)
  const light = blob(
    random,
    cx - radius * 0.16,
    top - radius * flat * 0.2,
    radius * 0.76,
    radius * flat * 0.66,
    0.14,
    10
  )
  const dabs = times(Math.round(7 + radius / 9), () => {
    const [angle, far] = [
      random.between(0, 6.28),
      Math.sqrt(random.next()) * 0.8,
    ]
    const [dx, dy] = [
      cx + Math.cos(angle) * far * radius,
      top + Math.sin(angle) * far * radius * flat,
    ]
    return path(
      stroke(
        [dx - radius * 0.1, dy],
        [dx + radius * 0.1, dy - radius * 0.05],
        radius * 0.05
      ),
      random.pick([lighten(leaf, 0.25), darken(leaf, 0.3)])
    )
  })
  const dots = fruit
    ? times(fruits, () => {
        const [angle, far] = [
          random.between(0, 6.28),
          Math.sqrt(random.next()) * 0.82,
        ]
        return disc(
          cx + Math.cos(angle) * far * radius,
          top + Math.sin(angle) * far * radius * flat,
          radius * 0.085,
          fruit
        )
      })
    : ""
  return (
    path(stem, trunk) +
    path(shade, darken(leaf, 0.18)) +
    path(light, mix(leaf, lighten(leaf, 0.3), 0.4)) +
    dabs +
    dots
  )
}
