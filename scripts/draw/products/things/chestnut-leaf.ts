import { darken, lighten } from "../../lib/colour.ts"
import { line, n, path } from "../../lib/svg.ts"

/** A chestnut leaf: long, toothed, every vein running to a tooth. */
export function chestnutLeaf(
  x: number,
  y: number,
  rotate: number,
  scale: number,
  color: string
): string {
  const teeth = 11
  const half = (side: number) =>
    Array.from({ length: teeth }, (_, i) => {
      const t0 = i / teeth
      const t1 = (i + 1) / teeth
      const w = (t: number) =>
        62 * Math.sin(Math.PI * Math.min(1, t * 0.94 + 0.04)) ** 0.8
      return `Q${n(300 * (t0 + 0.02))} ${n(side * w(t1) * 0.98)} ${n(300 * t1 + 8)} ${n(side * w(t1) * 1.06)}L${n(300 * t1 - 2)} ${n(side * w(t1) * 0.9)}`
    }).join("")
  const veins = Array.from({ length: teeth - 1 }, (_, i) => {
    const t = (i + 0.6) / teeth
    const w =
      62 * Math.sin(Math.PI * Math.min(1, (t + 0.1) * 0.94)) ** 0.8 * 0.9
    return `M${n(300 * t - 14)} 0Q${n(300 * t)} ${n(w * 0.5)} ${n(300 * t + 22)} ${n(w)}M${n(300 * t - 14)} 0Q${n(300 * t)} ${n(-w * 0.5)} ${n(300 * t + 22)} ${n(-w)}`
  }).join("")
  return `<g transform="translate(${x} ${y}) rotate(${rotate}) scale(${scale})">${path(`M0 0${half(-1)}L318 0Z`, lighten(color, 0.14))}${path(`M0 0${half(1)}L318 0Z`, darken(color, 0.14))}${line(veins, lighten(color, 0.35), 2, { opacity: 0.55 })}${line("M-26 4Q100 -6 316 0", lighten(color, 0.45), 4)}</g>`
}
