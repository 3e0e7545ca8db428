import { linear, n, path } from "../lib/svg.ts"
import { wrapLabel } from "../lib/wrap.ts"
import { Solid } from "./solid.ts"

/** A label rolled round the body at a height, with the body's own light over it. */
export async function rolled(
  id: string,
  s: Solid,
  svg: string,
  size: { width: number; height: number },
  y: number,
  sheen = 0.16
) {
  const r = s.radius(y + size.height / 2)
  const { image, halfWidth, edge } = await wrapLabel(
    svg,
    size.width,
    size.height,
    r,
    s.tilt
  )
  const top = y + r * s.tilt * edge
  const u = Math.min(1, halfWidth / r)
  const area = new Solid(
    s.cx,
    [
      [y, r],
      [y + size.height, r],
    ],
    s.tilt
  ).strip(-u, u)
  const defs = linear(`${id}-paper`, s.cx - r, 0, s.cx + r, 0, [
    [0, "#1c120c", 0.34],
    [0.12, "#1c120c", 0.08],
    [0.26, "#ffffff", sheen],
    [0.42, "#ffffff", 0],
    [0.6, "#1c120c", 0.03],
    [0.85, "#1c120c", 0.26],
    [1, "#1c120c", 0.52],
  ])
  const body =
    path(area, "#1c120c", { opacity: 0.28, transform: "translate(1.5 3)" }) +
    `<g transform="translate(${n(s.cx)} ${n(top)})">${image}</g>` +
    path(area, `url(#${id}-paper)`)
  return { defs, body, area }
}
