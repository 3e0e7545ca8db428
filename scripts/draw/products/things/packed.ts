import { random } from "../../lib/noise.ts"
import { type Solid } from "../solid.ts"

/** Things filling a jar from wall to wall, row over row. */
export function packed(
  s: Solid,
  y0: number,
  y1: number,
  step: number,
  draw: (x: number, y: number, turn: number, i: number) => string
): string {
  const pick = random(`packed${step}${y0}`)
  let out = ""
  let i = 0
  for (let y = y0; y < y1; y += step * 0.78) {
    const r = s.radius(y)
    for (let x = -r + ((i % 2) * step) / 2; x < r; x += step)
      out += draw(
        s.cx + x + pick.between(-6, 6),
        y + pick.between(-6, 6),
        pick.between(0, 360),
        i++
      )
    i++
  }
  return out
}
