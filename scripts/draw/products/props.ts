/** Small things lying at a product's foot, each with its own shadow. */
import { ellipse, group, n } from "../lib/svg.ts"

export type Prop = { x: number; y: number; r: number; draw: string }

/** Drawn from back to front, shadow to the lower right. */
export const lay = (props: Prop[], tint = "#2a160c"): string =>
  [...props]
    .sort((a, b) => a.y - b.y)
    .map(
      ({ x, y, r, draw }) =>
        group(
          ellipse(x + r * 0.28, y + r * 0.5, r * 1.08, r * 0.42, tint, {
            filter: "url(#tight)",
            opacity: 0.42,
          })
        ) + draw
    )
    .join("")

/** A card on a string, for things without a label. Top centre of the card at (x, y). */
export const tagCard = (
  x: number,
  y: number,
  rotate: number,
  width: number,
  height: number,
  svg: string,
  hang: [number, number]
) =>
  `<path d="M${n(x)} ${n(y + 14)}Q${n((x + hang[0]) / 2 + 12)} ${n((y + hang[1]) / 2 + 22)} ${n(hang[0])} ${n(hang[1])}" fill="none" stroke="#8a6a3c" stroke-width="4" stroke-linecap="round"/>` +
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(rotate)})">` +
  `<rect x="${n(-width / 2 + 7)}" y="10" width="${n(width)}" height="${n(height)}" fill="#1c120c" opacity=".4" filter="url(#tight)"/>` +
  `<g transform="translate(${n(-width / 2)} 0)">${svg.replace("<svg ", `<svg x="0" y="0" `)}</g>` +
  `<circle cx="0" cy="14" r="8" fill="#d8b168"/><circle cx="0" cy="14" r="4.6" fill="#3a2414"/></g>` +
  `<path d="M${n(x)} ${n(y + 14)}q6 -12 ${n((hang[0] - x) * 0.18)} ${n((hang[1] - y) * 0.22)}" fill="none" stroke="#a5824c" stroke-width="4" stroke-linecap="round"/>`
