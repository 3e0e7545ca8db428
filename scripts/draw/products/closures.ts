/** What closes a vessel: corks, pourers, caps, lids, cloths, wax and string. */
import { darken, lighten, mix } from "../lib/colour.ts"
import { random } from "../lib/noise.ts"
import { ellipse, n, path } from "../lib/svg.ts"
import { Solid, type Ramp } from "./solid.ts"
import { sure } from "../lib/sure.ts"

export const cork: Ramp = {
  dark: "#7a4a23",
  base: "#c9955c",
  light: "#ecc792",
  edge: "#b98550",
}
export const ramp = (color: string, depth = 0.6, lift = 0.4): Ramp => ({
  dark: darken(color, depth),
  base: color,
  light: lighten(color, lift),
  edge: lighten(color, 0.15),
})

/** A short body with its top shown. */
function drum(s: Solid, colors: Ramp, top: string): string {
  return s.shade(colors) + s.ring(s.top, top)
}

export function corkStopper(
  cx: number,
  y: number,
  r: number,
  height: number,
  tilt: number
): string {
  const s = new Solid(
    cx,
    [
      [y, r * 0.96],
      [y + height * 0.4, r, 1],
      [y + height, r * 0.9],
    ],
    tilt
  )
  const pick = random(`cork${n(r)}`)
  const specks = Array.from({ length: 16 }, () => {
    const u = pick.between(-0.85, 0.85)
    const yy = pick.between(y + 6, y + height - 2)
    return ellipse(
      cx + u * r,
      yy + r * tilt * Math.sqrt(1 - u * u),
      pick.between(1.5, 4),
      pick.between(0.8, 1.8),
      "#8a5a2f",
      {
        opacity: 0.55,
      }
    )
  }).join("")
  return drum(s, cork, "#e6bf8a") + s.ring(y, "#d9ac72", {}, 4) + specks
}

/** A plain screw cap with ribs. */
export function cap(
  cx: number,
  y: number,
  r: number,
  height: number,
  tilt: number,
  color: string,
  ribs = 0
): string {
  const s = new Solid(
    cx,
    [
      [y, r * 0.97],
      [y + 5, r],
      [y + height, r],
    ],
    tilt
  )
  const lines = Array.from({ length: ribs }, (_, i) => {
    const u = Math.sin(-1.35 + (2.7 * (i + 0.5)) / ribs)
    return path(
      s.strip(u - 0.012, u + 0.012, y + 10, y + height - 3),
      darken(color, 0.6),
      { opacity: 0.34 }
    )
  }).join("")
  return (
    drum(s, ramp(color), lighten(color, 0.3)) +
    s.ring(y, lighten(color, 0.14), {}, 5) +
    lines +
    path(s.strip(-0.74, -0.6, y + 5, y + height - 3), "#ffffff", {
      opacity: 0.3,
    })
  )
}

/** Sealing wax over a stopper, run down a little on the neck. */
export function wax(
  cx: number,
  y: number,
  r: number,
  height: number,
  tilt: number,
  color: string
): string {
  const s = new Solid(
    cx,
    [
      [y, r * 0.9],
      [y + 8, r],
      [y + height, r * 1.02],
    ],
    tilt
  )
  const drips = [-0.7, -0.3, 0.12, 0.5, 0.82]
    .map((u, i) => {
      const x = cx + u * r
      const y0 = y + height + r * tilt * Math.sqrt(1 - u * u) - 8
      const l = sure([16, 34, 20, 42, 14][i])
      return path(
        `M${n(x - 8)} ${n(y0)}V${n(y0 + l)}a8 8 0 0 0 16 0V${n(y0)}Z`,
        mix(color, darken(color, 0.5), 0.25 + u * 0.3)
      )
    })
    .join("")
  return (
    drips +
    drum(s, ramp(color, 0.55, 0.3), lighten(color, 0.22)) +
    path(s.strip(-0.72, -0.58, y + 6, y + height - 4), "#fff", { opacity: 0.4 })
  )
}

export function collar(
  cx: number,
  y: number,
  r: number,
  height: number,
  tilt: number,
  color: string
): string {
  const s = new Solid(
    cx,
    [
      [y, r],
      [y + height, r],
    ],
    tilt
  )
  return drum(s, ramp(color), lighten(color, 0.3))
}
