/** The room a product stands in: a wall with its region's pattern, a place to stand, light from the upper left. */
import { darken, lighten, mix } from "../lib/colour.ts"
import {
  blur,
  clip,
  el,
  ellipse,
  group,
  linear,
  n,
  path,
  picture,
  rect,
} from "../lib/svg.ts"
import type { Ctx } from "./kit.ts"
import { type Stand, stand } from "./stand.ts"
import { wall } from "./wall.ts"

export const FLOOR = 985

function archPath(
  cx: number,
  half: number,
  base: number,
  spring: number
): string {
  // A horseshoe arch drawn from two circles: it comes in a little above the springing.
  const r = half * 1.1
  return `M${n(cx - half)} ${base}V${n(spring)}A${n(r)} ${n(r)} 0 1 1 ${n(cx + half)} ${n(spring)}V${base}Z`
}

export type Shadow = { silhouette: string; base: number; reach?: number }

/** The cast shadow: the thing's own outline laid down on the ground, away from the lamp. */
function shadows(list: Shadow[], tint: string): string {
  return list
    .map(({ silhouette, base, reach = 1 }) => {
      const flat = 0.2 * reach
      const lean = -0.62 * reach
      return el(
        "g",
        {
          transform: `matrix(1 0 ${n(lean)} ${n(flat)} ${n(-lean * base)} ${n(base - flat * base)})`,
          filter: "url(#soft)",
          opacity: 0.36,
        },
        path(silhouette, tint)
      )
    })
    .join("")
}

export type SceneParts = {
  stand?: Stand
  color?: string
  tone?: string
  defs?: string
  shadows?: Shadow[]
  /** Where things touch the ground: `[cx, y, rx]`. */
  contacts?: readonly (readonly [number, number, number, number?])[]
  /** The camera: left, top and side of the square that is shown. */
  frame?: readonly [number, number, number]
  body: string
}

export function scene(ctx: Ctx, parts: SceneParts): string {
  const kind = parts.stand ?? "ledge"
  const color = parts.color ?? mix(ctx.ground, ctx.main, 0.42)
  const room = wall(ctx, parts.tone)
  const tint = darken(mix(color, ctx.main, 0.3), 0.72)
  const niche = kind === "niche"
  const place = stand(ctx, niche ? "ledge" : kind, color)
  const arch = archPath(600, 390, 870, 470)
  const recess = niche
    ? path(arch, mix(ctx.ground, ctx.main, 0.5)) +
      group(
        path(arch, darken(ctx.main, 0.55), {
          transform: "translate(-34 -30)",
          opacity: 0,
        }),
        {}
      ) +
      group(rect(0, 0, 1200, 1200, "url(#recess)"), {
        "clip-path": "url(#arch)",
      }) +
      el("path", {
        d: arch,
        fill: "none",
        stroke: lighten(ctx.ground, 0.6),
        "stroke-width": 10,
      }) +
      el("path", {
        d: arch,
        fill: "none",
        stroke: mix(ctx.ground, ctx.main, 0.5),
        "stroke-width": 2.5,
      })
    : ""
  const floorTop = {
    ledge: 862,
    niche: 862,
    drum: 889,
    block: 930,
    step: 890,
    wall: 1120,
    floor: 640,
  }[kind]
  const floorShape =
    kind === "drum"
      ? ellipse(600, 985, 475, 98, "#000")
      : rect(0, floorTop, 1200, 1200 - floorTop, "#000")
  const nicheDefs =
    clip("floor", floorShape) +
    clip("arch", path(arch, "#000")) +
    linear("recess", 230, 200, 980, 760, [
      [0, darken(ctx.main, 0.55), 0.5],
      [0.4, darken(ctx.main, 0.5), 0.12],
      [1, lighten(ctx.main, 0.6), 0.28],
    ])
  const touch = (parts.contacts ?? [])
    .map(([cx, y, rx, ry]) =>
      ellipse(cx + rx * 0.06, y + 4, rx * 1.04, ry ?? rx * 0.13, tint, {
        filter: "url(#tight)",
        opacity: 0.62,
      })
    )
    .join("")
  const defs = `<defs>${room.defs}${place.defs}${nicheDefs}${blur("soft", 16)}${blur("tight", 7)}${blur("glow", 26)}${blur("fine", 3)}${parts.defs ?? ""}</defs>`
  return picture(
    defs +
      room.body +
      recess +
      place.back +
      group(shadows(parts.shadows ?? [], tint), {
        "clip-path": "url(#floor)",
      }) +
      touch +
      parts.body +
      place.front,
    1200,
    1200,
    parts.frame && [
      parts.frame[0],
      parts.frame[1],
      parts.frame[2],
      parts.frame[2],
    ]
  )
}
