/** The parts of a label: the seal, the stack of names, the rule. */
import { inkOn } from "../lib/colour.ts"
import { el, n, path, rect } from "../lib/svg.ts"
import { setText, type Setting } from "../lib/text.ts"
import { starPath } from "../lib/zellige.ts"
import type { Ctx } from "./kit.ts"

/** The sign of quality, on a sixteen-point star. */
export function seal(
  ctx: Ctx,
  cx: number,
  cy: number,
  r: number,
  color = ctx.accent
): string {
  if (!ctx.product.sign) return ""
  const ink = inkOn(color)
  return (
    path(starPath(16, 3, r, [cx, cy], Math.PI / 16), color) +
    el("circle", {
      cx,
      cy,
      r: r * 0.76,
      fill: "none",
      stroke: ink,
      "stroke-width": r * 0.035,
    }) +
    `<text x="${n(cx)}" y="${n(cy + r * 0.1)}" font-family="'Young Serif'" font-size="${n(r * 0.54)}" fill="${ink}" text-anchor="middle">${ctx.product.sign.type}</text>` +
    `<text x="${n(cx)}" y="${n(cy + r * 0.46)}" font-family="'Reem Kufi'" font-weight="600" font-size="${n(r * 0.3)}" fill="${ink}" text-anchor="middle" direction="rtl">المغرب</text>` +
    path(starPath(8, 2, r * 0.13, [cx, cy - r * 0.5]), ink)
  )
}

/** Stacked settings shared out over a height; returns the drawing and the space left. */
export function stack(
  rows: { setting: Setting; color: string; gap: number }[],
  x: number,
  top: number,
  height: number
): string {
  const used = rows.reduce((sum, row) => sum + row.setting.height, 0)
  const gaps = rows.slice(1).reduce((sum, row) => sum + row.gap, 0) || 1
  const unit = Math.max(0, height - used) / (gaps + 1)
  let y = top + unit / 2
  return rows
    .map((row, i) => {
      if (i) y += row.gap * unit
      const drawn = setText(row.setting, x, y, row.color)
      y += row.setting.height
      return drawn
    })
    .join("")
}

export const diamondRule = (
  x: number,
  y: number,
  width: number,
  color: string
) =>
  rect(x - width / 2, y - 0.75, width / 2 - 12, 1.5, color) +
  rect(x + 12, y - 0.75, width / 2 - 12, 1.5, color) +
  path(starPath(8, 2, 7, [x, y]), color)
