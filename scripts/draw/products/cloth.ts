import { darken, lighten } from "../lib/colour.ts"
import { random } from "../lib/noise.ts"
import { el, ellipse, group, line, n, path } from "../lib/svg.ts"
import { ramp } from "./closures.ts"
import { Solid } from "./solid.ts"
import { sure } from "../lib/sure.ts"

/** Cloth over a lid: a skirt of folds tied under the rim. */
export function cloth(
  cx: number,
  y: number,
  r: number,
  drop: number,
  tilt: number,
  color: string,
  string: string,
  mark: string
): string {
  const folds = 15
  const pick = random(`cloth${color}${n(cx)}`)
  const neck = y + drop * 0.48
  const hem = Array.from({ length: folds + 1 }, (_, i) => {
    const angle = Math.PI - (Math.PI * i) / folds
    const rr = r * (1.16 + pick.between(-0.02, 0.05))
    return [
      cx + rr * Math.cos(angle),
      y + drop + rr * tilt * Math.sin(angle) + (i % 2 ? 7 : -6),
    ] as const
  })
  const skirt =
    `M${n(cx - r * 1.03)} ${n(neck)}` +
    `Q${n(cx - r * 1.12)} ${n(neck + drop * 0.22)} ${n(sure(hem[0])[0])} ${n(sure(hem[0])[1])}` +
    hem
      .slice(1)
      .map((p, i) => {
        const q = sure(hem[i])
        return `Q${n((p[0] + q[0]) / 2)} ${n((p[1] + q[1]) / 2 + (i % 2 ? -9 : 11))} ${n(p[0])} ${n(p[1])}`
      })
      .join("") +
    `Q${n(cx + r * 1.12)} ${n(neck + drop * 0.22)} ${n(cx + r * 1.03)} ${n(neck)}` +
    `A${n(r * 1.03)} ${n(r * tilt)} 0 0 1 ${n(cx - r * 1.03)} ${n(neck)}Z`
  const creases = hem
    .slice(1, -1)
    .map((p, i) => {
      const angle = Math.PI - (Math.PI * (i + 1)) / folds
      const x = cx + r * 1.02 * Math.cos(angle)
      const yy = neck + r * tilt * Math.sin(angle)
      const right = (x - cx) / r
      return path(
        `M${n(x)} ${n(yy)}Q${n((x + p[0]) / 2 + 5)} ${n((yy + p[1]) / 2)} ${n(p[0] + 9)} ${n(p[1])}L${n(p[0] - 7)} ${n(p[1])}Z`,
        i % 2 ? darken(color, 0.5 + right * 0.16) : lighten(color, 0.4),
        { opacity: i % 2 ? 0.42 : 0.36 }
      )
    })
    .join("")
  const lid = new Solid(
    cx,
    [
      [y, r * 0.93],
      [y + 8, r * 1.0],
      [neck, r * 1.03],
    ],
    tilt
  )
  const dots = (list: readonly (readonly [number, number])[]) =>
    list
      .map(([px, py]) =>
        el("circle", { cx: px, cy: py, r: 4, fill: mark, opacity: 0.75 })
      )
      .join("")
  const top = lid.ring(y, lighten(color, 0.24))
  const marks = dots(
    Array.from({ length: 26 }, (_, i) => {
      const a = i * 2.39996
      const q = Math.sqrt((i + 0.5) / 26) * r * 0.86
      return [cx + q * Math.cos(a), y + q * Math.sin(a) * tilt] as const
    }).filter((_, i) => tilt > 0.14 || i % 2 === 0)
  )
  const hemLine = `M${n(sure(hem[0])[0])} ${n(sure(hem[0])[1] - 9)}${hem
    .slice(1)
    .map((p, i) => {
      const q = sure(hem[i])
      return `Q${n((p[0] + q[0]) / 2)} ${n((p[1] + q[1]) / 2 - 9 + (i % 2 ? -9 : 11))} ${n(p[0])} ${n(p[1] - 9)}`
    })
    .join("")}`
  const tieY = neck
  const tie = `M${n(cx - r * 1.03)} ${n(tieY)}A${n(r * 1.03)} ${n(r * tilt * 1.03)} 0 0 0 ${n(cx + r * 1.03)} ${n(tieY)}`
  const kx = cx + r * 0.28
  const ky = tieY + r * tilt * 0.98
  const bow =
    line(
      `M${n(kx)} ${n(ky)}c-34 -22 -50 8 -2 4M${n(kx)} ${n(ky)}c34 -24 52 6 4 4`,
      string,
      4.5
    ) +
    line(
      `M${n(kx)} ${n(ky)}q-18 26 -14 58M${n(kx)} ${n(ky)}q16 22 28 48`,
      string,
      4.5
    ) +
    ellipse(kx + 1, ky + 1, 7, 6, darken(string, 0.15))
  return (
    group(path(skirt, color) + creases) +
    line(hemLine, mark, 3, { opacity: 0.7 }) +
    lid.shade(ramp(color, 0.5, 0.35)) +
    top +
    marks +
    line(tie, darken(string, 0.45), 9) +
    line(tie, string, 6) +
    bow
  )
}
