import { darken, lighten, pigment } from "./colour.ts"
import { disc, line, path, times } from "./shape.ts"

/** A potter's kiln: a brick dome with a mouth of fire. */
export function kiln(
  x: number,
  y: number,
  width: number,
  earth: string,
  fire: string
): string {
  const r = width / 2
  const dome = `M${x - r} ${y}C${x - r} ${y - width * 0.72} ${x - r * 0.6} ${y - width * 0.92} ${x - r * 0.18} ${y - width}h${r * 0.36}C${x + r * 0.6} ${y - width * 0.92} ${x + r} ${y - width * 0.72} ${x + r} ${y}Z`
  const shade = `M${x + r * 0.25} ${y}C${x + r * 0.45} ${y - width * 0.6} ${x + r * 0.3} ${y - width * 0.9} ${x + r * 0.05} ${y - width}h${r * 0.13}C${x + r * 0.6} ${y - width * 0.92} ${x + r} ${y - width * 0.72} ${x + r} ${y}Z`
  const courses = times(7, (index) => {
    const part = (index + 1) / 8
    const half = r * Math.sqrt(1 - part * part * 0.94)
    return line(
      `M${x - half} ${y - width * part}q${half} ${width * 0.05} ${half * 2} 0`,
      darken(earth, 0.3),
      1.8,
      `stroke-dasharray="${width * 0.07} 4"`
    )
  })
  const mouth = path(
    `M${x - r * 0.34} ${y}v${-width * 0.17}a${r * 0.34} ${r * 0.4} 0 0 1 ${r * 0.68} 0v${width * 0.17}Z`,
    pigment.kohl
  )
  const flame = path(
    `M${x - r * 0.22} ${y}q${-r * 0.04} ${-width * 0.13} ${r * 0.1} ${-width * 0.2}q${r * 0.03} ${width * 0.06} ${r * 0.1} ${width * 0.05}q${r * 0.02} ${-width * 0.1} ${r * 0.12} ${-width * 0.12}q${r * 0.16} ${width * 0.12} ${r * 0.08} ${width * 0.27}Z`,
    fire
  )
  return (
    path(dome, earth) +
    path(shade, darken(earth, 0.24)) +
    courses +
    mouth +
    flame
  )
}

/** Smoke: round puffs that swell, part and lean as they rise. */
export function smoke(
  x: number,
  y: number,
  height: number,
  lean: number,
  colour: string,
  opacity = 0.6
): string {
  const puffs = times(15, (index, part) => {
    const sway = Math.sin(index * 1.7) * height * 0.05 * part
    const radius = height * (0.022 + part * 0.085)
    const tone = index % 2 ? colour : lighten(colour, 0.16)
    return disc(
      x + lean * part ** 1.5 + sway,
      y - height * part * 0.92,
      radius * (index % 3 ? 1 : 0.74),
      tone
    )
  })
  return `<g opacity="${opacity}">${puffs}</g>`
}
