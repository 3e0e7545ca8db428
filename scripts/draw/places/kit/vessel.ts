import { darken, lighten } from "./colour.ts"
import { inside } from "./paper.ts"
import { type Point, curve, line, path } from "./shape.ts"

/** Half a profile, from foot to lip: radius, height. Turned on a wheel to make the whole vessel, standing at 0,0. */
export type Profile = readonly Point[]

export function outline(profile: Profile): string {
  const right = profile.map(([r, h]): Point => [r, -h])
  const left = [...profile].reverse().map(([r, h]): Point => [-r, -h])
  return `${curve(right)}L${curve(left).slice(1)}Z`
}

/** Light from the left, in three sheets: shade, body, and a thin lit edge. */
export function solid(
  d: string,
  colour: string,
  width: number,
  extra = ""
): string {
  const slide = (by: number, fill: string): string =>
    `<g transform="translate(${by} 0)">${path(d, fill)}</g>`
  return (
    inside(
      d,
      path(d, darken(colour, 0.3)) +
        slide(-width * 0.14, darken(colour, 0.12)) +
        slide(-width * 0.3, colour) +
        extra
    ) +
    inside(
      d,
      `<g opacity=".55">${line(d, lighten(colour, 0.6), width * 0.05, `transform="translate(${width * 0.06} 0)" stroke-dasharray="${width * 0.9} ${width * 9}" stroke-dashoffset="${-width * 1.2}"`)}</g>`
    )
  )
}

export function vessel(profile: Profile, colour: string, inner = ""): string {
  const width = Math.max(...profile.map(([r]) => r)) * 2
  return solid(outline(profile), colour, width, inner)
}
