import type { Random } from "../../lib/noise.ts"
import { mix } from "./colour.ts"
import { paper } from "./paper.ts"
import { curve, disc, path, skyline, stroke, times } from "./shape.ts"

const reach = 2000

/** A sky of cut sheets, rings of light round a sun, from the sun's colour out to the sky's. */
export function ringedSky(
  x: number,
  y: number,
  radius: number,
  sun: string,
  sky: string,
  rings = 6
): string {
  const halo = times(rings, (index) => {
    const part = 1 - index / rings
    return disc(
      x,
      y,
      radius * (1.3 + part * part * 7.5),
      mix(sky, sun, 0.12 + (1 - part) * 0.5)
    )
  })
  return (
    path(`M-40 -40H${reach}V${reach}H-40Z`, sky) +
    paper(halo, "rough") +
    paper(disc(x, y, radius, sun), "rough")
  )
}

/** A sky of soft horizontal sheets, from `top` to `bottom`. */
export function bandedSky(
  random: Random,
  top: string,
  bottom: string,
  height: number,
  bands = 6,
  filter: "wash" | "rough" = "wash"
): string {
  const sheets = times(bands, (index, part) => {
    const line = skyline(random, {
      y: (height * (index + 1)) / (bands + 0.6),
      height: 16,
      waves: 1.2,
      to: 1640,
    })
    return path(`${curve(line)}V${reach}H-40Z`, mix(top, bottom, part))
  })
  return path(`M-40 -40H1640V${reach}H-40Z`, top) + paper(sheets, filter)
}

/** Long thin clouds, as a flat brush leaves them. */
export function streaks(
  random: Random,
  colour: string,
  count: number,
  y1: number,
  y2: number,
  opacity = 0.7
): string {
  const body = times(count, () => {
    const [x, y, length] = [
      random.between(-100, 1500),
      random.between(y1, y2),
      random.between(160, 520),
    ]
    return path(
      stroke(
        [x, y],
        [x + length, y - random.between(0, 8)],
        random.between(5, 16),
        4
      ),
      colour
    )
  })
  return `<g opacity="${opacity}">${paper(body, "rough")}</g>`
}

export function stars(
  random: Random,
  colour: string,
  count: number,
  height: number,
  width = 1600
): string {
  return times(count, () =>
    disc(
      random.between(0, width),
      random.between(0, height),
      random.between(0.9, 2.6),
      colour
    )
  )
}

export function birds(
  random: Random,
  x: number,
  y: number,
  count: number,
  size: number,
  colour: string
): string {
  return times(count, () => {
    const [bx, by, s] = [
      x + random.between(-90, 90),
      y + random.between(-45, 45),
      size * random.between(0.6, 1.1),
    ]
    const wing = (side: number): string =>
      stroke(
        [bx, by],
        [bx + side * s, by - s * random.between(0.25, 0.5)],
        s * 0.1,
        side * -s * 0.13
      )
    return path(wing(1) + wing(-1), colour)
  })
}
