import { random } from "../../lib/noise.ts"
import { line } from "../../lib/svg.ts"
import { date } from "./date.ts"
import { spline } from "./shapes.ts"
import { sure } from "../../lib/sure.ts"

/** A bunch of dates hanging from its stalk, strand by strand. */
export function bunch(
  x: number,
  y: number,
  strands: number,
  length: number,
  spread: number,
  tones: string[],
  size: number,
  seed: string
): string {
  const pick = random(seed)
  let back = ""
  const fruits: { x: number; y: number; r: number; tone: string }[] = []
  for (let s = 0; s < strands; s++) {
    const t = s / (strands - 1) - 0.5
    const end: [number, number] = [
      x + t * spread * 2,
      y + length * (1 - Math.abs(t) * 0.32),
    ]
    const mid: [number, number] = [x + t * spread * 1.7, y + length * 0.36]
    back += line(spline([[x, y], mid, end]), "#d9a23c", 6)
    for (let k = 1; k <= 9; k++) {
      const q = 0.22 + (k / 9) * 0.8
      const px = (1 - q) ** 2 * x + 2 * q * (1 - q) * mid[0] + q * q * end[0]
      const py = (1 - q) ** 2 * y + 2 * q * (1 - q) * mid[1] + q * q * end[1]
      const side = k % 2 ? 1 : -1
      fruits.push({
        x: px + side * size * 20,
        y: py + pick.between(-6, 6),
        r: 90 + side * -34 + pick.between(-12, 12),
        tone: sure(tones[(k + s) % tones.length]),
      })
    }
  }
  fruits.sort((p, q) => p.y - q.y)
  return (
    back +
    fruits
      .map((f) =>
        date({ x: f.x, y: f.y, rotate: f.r, scale: size }, f.tone, 46)
      )
      .join("")
  )
}
