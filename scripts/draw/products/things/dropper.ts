import { darken, lighten } from "../../lib/colour.ts"
import { path } from "../../lib/svg.ts"
import { ramp } from "../closures.ts"
import { Solid } from "../solid.ts"

/** A rubber bulb over a metal band. */
export function dropper(
  cx: number,
  y: number,
  r: number,
  rubber: string,
  metal: string,
  scale = 1
): string {
  const bulb = new Solid(
    cx,
    [
      [y, r * 0.2],
      [y + 14 * scale, r * 0.46],
      [y + 50 * scale, r * 0.56],
      [y + 92 * scale, r * 0.5, 1],
      [y + 104 * scale, r * 0.72, 1],
      [y + 118 * scale, r * 0.76],
    ],
    0.1
  )
  const band = new Solid(
    cx,
    [
      [y + 116 * scale, r * 0.94],
      [y + 122 * scale, r, 1],
      [y + 178 * scale, r],
    ],
    0.1
  )
  return (
    band.shade(ramp(metal, 0.6, 0.75)) +
    band.ring(band.top, lighten(metal, 0.4)) +
    Array.from({ length: 4 }, (_, i) =>
      band.hoop(y + (136 + i * 11) * scale, darken(metal, 0.5), 1.6, {
        opacity: 0.5,
      })
    ).join("") +
    bulb.shade(ramp(rubber, 0.6, 0.34)) +
    path(bulb.strip(-0.66, -0.42, y + 20 * scale, y + 84 * scale), "#fff", {
      opacity: 0.3,
    })
  )
}
