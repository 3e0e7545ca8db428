/** Glass and glaze on a body of revolution: what light does at the walls, through the liquid and on the skin. */
import { darken, lighten, mix } from "../lib/colour.ts"
import { clip, el, group, linear, n, path, radial } from "../lib/svg.ts"
import { type Solid } from "./solid.ts"

/** The long window reflected on the left, its twin on the right, following the profile. */
export function gloss(
  s: Solid,
  y0: number,
  y1: number,
  strength = 1,
  color = "#ffffff"
): string {
  return (
    path(s.strip(-0.8, -0.66, y0, y1), color, { opacity: 0.42 * strength }) +
    path(s.strip(-0.62, -0.585, y0 + 6, y1 - 10), color, {
      opacity: 0.26 * strength,
    }) +
    path(s.strip(0.86, 0.91, y0 + 10, y1 - 6), color, {
      opacity: 0.22 * strength,
    })
  )
}

/** Deep coloured glass: nearly opaque in the middle, bright where light gathers low on the far side. */
export function darkGlass(
  id: string,
  s: Solid,
  color: string,
  y0 = s.top,
  y1 = s.bottom
) {
  const r = s.widest
  const h = y1 - y0
  const defs =
    clip(`${id}-in`, path(s.outline(y0, y1), "#000")) +
    radial(
      `${id}-glow`,
      s.cx + r * 0.42,
      y0 + h * 0.72,
      r * 1.05,
      [
        [0, lighten(color, 0.45), 0.75],
        [0.5, lighten(color, 0.2), 0.3],
        [1, color, 0],
      ],
      `translate(${n(s.cx + r * 0.42)} 0) scale(0.6 1) translate(${n(-s.cx - r * 0.42)} 0)`
    ) +
    linear(`${id}-foot`, 0, y1 - 46, 0, y1 + r * s.tilt, [
      [0, darken(color, 0.7), 0],
      [0.55, darken(color, 0.7), 0.55],
      [1, darken(color, 0.5), 0.15],
    ])
  const body =
    s.shade(
      {
        dark: darken(color, 0.72),
        base: color,
        light: lighten(color, 0.22),
        edge: lighten(color, 0.3),
      },
      y0,
      y1
    ) +
    group(
      path(s.outline(y0, y1), `url(#${id}-glow)`) +
        path(s.strip(-1, -0.93, y0, y1), darken(color, 0.75), {
          opacity: 0.7,
        }) +
        path(s.strip(-0.93, -0.88, y0, y1), lighten(color, 0.4), {
          opacity: 0.35,
        }) +
        path(s.strip(0.93, 1, y0, y1), darken(color, 0.8), { opacity: 0.75 }) +
        path(s.outline(y1 - 46, y1), `url(#${id}-foot)`),
      { "clip-path": `url(#${id}-in)` }
    )
  return { defs, body }
}

/** Clear glass filled to `level`: wall, liquid, meniscus, thick foot. `inside` is drawn in the liquid. */
export function clearGlass(
  id: string,
  s: Solid,
  liquid: string,
  options: {
    level: number
    wall?: number
    foot?: number
    tint?: string
    inside?: string
    bottom?: number
  }
) {
  const wallWidth = options.wall ?? 9
  const bottom = options.bottom ?? s.bottom
  const foot = options.foot ?? 16
  const tint = options.tint ?? "#eef3ef"
  const { level } = options
  const low = bottom - foot
  const r = s.widest
  const body = s.outline(level, low, wallWidth)
  const defs =
    clip(`${id}-in`, path(body, "#000")) +
    linear(`${id}-liq`, s.cx - r, 0, s.cx + r, 0, [
      [0, darken(liquid, 0.42)],
      [0.1, darken(liquid, 0.12)],
      [0.3, lighten(liquid, 0.16)],
      [0.62, liquid],
      [0.86, lighten(liquid, 0.14)],
      [0.95, darken(liquid, 0.18)],
      [1, darken(liquid, 0.5)],
    ]) +
    linear(`${id}-depth`, 0, level, 0, low, [
      [0, lighten(liquid, 0.5), 0.35],
      [0.18, liquid, 0],
      [0.7, darken(liquid, 0.6), 0],
      [1, darken(liquid, 0.6), 0.4],
    ]) +
    linear(`${id}-wall`, s.cx - r, 0, s.cx + r, 0, [
      [0, darken(tint, 0.45), 0.75],
      [0.06, "#ffffff", 0.6],
      [0.16, tint, 0.24],
      [0.8, tint, 0.2],
      [0.93, "#ffffff", 0.6],
      [1, darken(tint, 0.5), 0.8],
    ]) +
    radial(
      `${id}-glow`,
      s.cx + r * 0.45,
      level + (low - level) * 0.74,
      r * 0.9,
      [
        [0, lighten(liquid, 0.7), 0.7],
        [1, lighten(liquid, 0.5), 0],
      ]
    )
  const ringR = Math.max(1, s.radius(level) - wallWidth)
  const back =
    path(s.outline(s.top, bottom), `url(#${id}-wall)`) +
    path(s.outline(low - 4, bottom), mix(tint, liquid, 0.45), {
      opacity: 0.75,
    }) +
    path(body, `url(#${id}-liq)`) +
    group(
      (options.inside ?? "") +
        path(body, `url(#${id}-depth)`) +
        path(body, `url(#${id}-glow)`),
      {
        "clip-path": `url(#${id}-in)`,
      }
    ) +
    el("ellipse", {
      cx: s.cx,
      cy: level,
      rx: ringR,
      ry: ringR * s.tilt,
      fill: lighten(liquid, 0.34),
    }) +
    el("ellipse", {
      cx: s.cx,
      cy: level + 1.5,
      rx: ringR - 4,
      ry: Math.max(1, ringR * s.tilt - 3),
      fill: lighten(liquid, 0.16),
    })
  const front =
    path(
      s.strip(-1, -0.955, s.top, bottom),
      darken(mix(tint, liquid, 0.5), 0.4),
      { opacity: 0.55 }
    ) +
    path(s.strip(-0.95, -0.9, s.top, bottom), "#ffffff", { opacity: 0.34 }) +
    path(
      s.strip(0.955, 1, s.top, bottom),
      darken(mix(tint, liquid, 0.5), 0.45),
      { opacity: 0.6 }
    ) +
    s.hoop(low, "#ffffff", 2, { opacity: 0.4 }) +
    gloss(s, s.top + 8, bottom - 22, 0.95)
  return { defs, back, front }
}
