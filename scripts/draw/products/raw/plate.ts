/** The second picture's page: region ground and pattern, one panel of colour, things laid on it like cut paper. */
import { darken, lighten, mix } from "../../lib/colour.ts"
import { el, ellipse, group, path, picture, rect } from "../../lib/svg.ts"
import { random } from "../../lib/noise.ts"
import type { Ctx } from "../kit.ts"
import { wall } from "../wall.ts"

export type Panel = "disc" | "arch" | "band" | "none" | "sun" | "frame"

const filters = `<filter id="lift" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB"><feDropShadow dx="9" dy="13" stdDeviation="9" flood-color="#24140c" flood-opacity="0.3"/></filter><filter id="touch" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB"><feDropShadow dx="4" dy="6" stdDeviation="4" flood-color="#24140c" flood-opacity="0.34"/></filter><filter id="tight" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="7"/></filter><filter id="soft" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="16"/></filter>`

/** Lifts a group off the page; `touch` lifts it less. */
export const lift = (inner: string, how: "lift" | "touch" = "lift") =>
  group(inner, { filter: `url(#${how})` })

export function plate(
  ctx: Ctx,
  panel: Panel,
  color: string,
  body: string,
  defs = ""
): string {
  const room = wall(ctx, ctx.ground, 1.15)
  const rim = lighten(ctx.ground, 0.55)
  const arch = "M210 1200V520A430 430 0 1 1 990 520V1200Z"
  const shape: Record<Panel, string> = {
    none: "",
    disc:
      ellipse(600, 600, 486, 486, rim) +
      ellipse(600, 600, 474, 474, color) +
      el("circle", {
        cx: 600,
        cy: 600,
        r: 456,
        fill: "none",
        stroke: lighten(color, 0.4),
        "stroke-width": 2,
        opacity: 0.6,
      }),
    sun: ellipse(600, 480, 380, 380, rim) + ellipse(600, 480, 369, 369, color),
    arch:
      path(arch, rim) +
      path("M224 1200V522A417 417 0 1 1 976 522V1200Z", color),
    band: rect(0, 690, 1200, 510, rim) + rect(0, 702, 1200, 498, color),
    frame:
      rect(96, 96, 1008, 1008, rim) +
      rect(108, 108, 984, 984, color) +
      el("rect", {
        x: 124,
        y: 124,
        width: 952,
        height: 952,
        fill: "none",
        stroke: lighten(color, 0.4),
        "stroke-width": 2,
        opacity: 0.6,
      }),
  }
  const veil = `<radialGradient id="veil" gradientUnits="userSpaceOnUse" cx="380" cy="260" r="1100"><stop offset="0" stop-color="#fff" stop-opacity=".2"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="${darken(ctx.main, 0.5)}" stop-opacity=".22"/></radialGradient>`
  return picture(
    `<defs>${room.defs}${filters}${veil}${defs}</defs>${room.body}${shape[panel]}${panel === "none" ? "" : rect(0, 0, 1200, 1200, "url(#veil)")}${body}`
  )
}

/** A bowl seen from straight above. */
export function bowlAbove(
  x: number,
  y: number,
  r: number,
  color: string,
  inside: string
): string {
  return lift(
    ellipse(x, y, r, r, darken(color, 0.2)) +
      ellipse(x - r * 0.012, y - r * 0.012, r * 0.975, r * 0.975, color) +
      ellipse(x, y, r * 0.88, r * 0.88, darken(color, 0.42)) +
      ellipse(x + r * 0.02, y + r * 0.025, r * 0.85, r * 0.85, inside)
  )
}

/** Places over a disc, as if poured: even, but in no visible order. */
export const disc = (count: number, x: number, y: number, r: number) => {
  const pick = random(`disc${count}:${x}:${y}`)
  return Array.from({ length: count }, (_, i) => {
    const q = Math.sqrt((0.5 + i * 0.7548776662) % 1) * r
    const a =
      ((0.5 + i * 0.5698402909) % 1) * Math.PI * 2 + pick.between(-0.15, 0.15)
    return {
      x: x + Math.cos(a) * q,
      y: y + Math.sin(a) * q,
      a: pick.between(0, 360),
      i,
    }
  })
}
export const soften = (ctx: Ctx, color: string, t = 0.5) =>
  mix(ctx.ground, color, t)
export const ringOf = (
  count: number,
  x: number,
  y: number,
  r: number,
  from = 0
) =>
  Array.from({ length: count }, (_, i) => {
    const a = from + (i / count) * Math.PI * 2
    return {
      x: x + Math.cos(a) * r,
      y: y + Math.sin(a) * r,
      a: (a * 180) / Math.PI,
      i,
    }
  })
