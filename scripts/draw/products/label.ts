/** The label as flat paper: names in two scripts, maker, size, region, seal and the region's band. */
import { darken, lighten, lightness, mix } from "../lib/colour.ts"
import { el, path, picture, rect } from "../lib/svg.ts"
import { faces, fitText, setText } from "../lib/text.ts"
import { starPath, zelligeBand, zelligePattern } from "../lib/zellige.ts"
import type { Ctx } from "./kit.ts"
import { diamondRule, seal, stack } from "./label-parts.ts"
import { sure } from "../lib/sure.ts"

export type LabelStyle = {
  width: number
  height: number
  layout?: "crown" | "foot" | "frame" | "medallion"
  paper?: string
  /** Space kept clear at both sides, for the curve of a cylinder. */
  margin?: number
  tall?: number
  seal?: boolean
  bandKind?: Ctx["kind"]
}

/** The part of its side margins that a label keeps. */
const NAME_FIRST = 0.62

const bandColors = (ctx: Ctx, paper: string) => [
  ctx.main,
  mix(paper, ctx.accent, 0.9),
  lighten(ctx.main, 0.72),
  mix(ctx.main, ctx.accent, 0.5),
  ctx.accent,
]

export async function label(ctx: Ctx, style: LabelStyle): Promise<string> {
  const { width: w, height: h } = style
  const layout = style.layout ?? "crown"
  const paper = style.paper ?? "#fbf6ec"
  const dark = lightness(paper) < 0.66
  const ink = dark ? "#fbf6ec" : darken(ctx.main, 0.62)
  const name = dark
    ? "#fffaf0"
    : lightness(ctx.main) > 0.56
      ? darken(ctx.main, 0.42)
      : darken(ctx.main, 0.14)
  const soft = dark ? mix(paper, "#fbf6ec", 0.75) : mix(paper, ink, 0.72)
  // The name is what a phone must be able to read: the rest makes room for it.
  const margin = (style.margin ?? w * 0.09) * NAME_FIRST
  const inner = w - margin * 2
  const edge = Math.max(7, w * 0.022)
  const size = sure(ctx.product.variants[0]).size
  const colors = bandColors(ctx, paper)
  const strap = { color: paper, width: Math.max(1.6, w * 0.007) }
  const bandHeight =
    layout === "frame" ? 0 : h * (layout === "medallion" ? 0.19 : 0.115)
  const cell =
    {
      khatam: 0.62,
      octagon: 0.8,
      "octagon-open": 0.8,
      hex: 0.9,
      "hex-star": 0.72,
    }[ctx.kind as string] ?? 1.12
  const band = (id: string, y: number, height: number) =>
    zelligeBand(
      id,
      style.bandKind ?? ctx.kind,
      { x: 0, y, width: w, height },
      {
        size: Math.min(height, h * 0.16) * cell,
        colors,
        strap,
        fillet: ctx.accent,
        filletWidth: Math.max(2, h * 0.007),
      }
    )
  let out = rect(0, 0, w, h, paper)
  let top = edge * 2
  let bottom = h - edge * 2
  if (layout === "crown") {
    out += band("band", 0, bandHeight)
    top = bandHeight + edge
    bottom = h - edge * 1.6
  } else if (layout === "foot") {
    out += band("band", h - bandHeight, bandHeight)
    bottom = h - bandHeight - edge
    top = edge * 1.6
  } else if (layout === "medallion") {
    out += band("band", 0, bandHeight)
    const r = bandHeight * 0.62
    out += path(starPath(8, 2, r * 1.16, [w / 2, bandHeight]), paper)
    out += path(starPath(8, 2, r, [w / 2, bandHeight]), ctx.accent)
    out += path(
      starPath(8, 3, r * 0.8, [w / 2, bandHeight], Math.PI / 8),
      paper
    )
    out += path(starPath(8, 2, r * 0.36, [w / 2, bandHeight]), ctx.main)
    top = bandHeight + r * 1.02
    bottom = h - edge * 1.6
  } else {
    const b = Math.min(w, h) * 0.085
    out +=
      `<defs>${zelligePattern("band", style.bandKind ?? ctx.kind, { size: b * 1.5 * (cell > 1 ? 1.25 : 1), colors, strap: { ...strap, width: 2 } })}</defs>` +
      rect(0, 0, w, h, "url(#band)") +
      rect(b, b, w - 2 * b, h - 2 * b, paper) +
      el("rect", {
        x: b + 5,
        y: b + 5,
        width: w - 2 * b - 10,
        height: h - 2 * b - 10,
        fill: "none",
        stroke: ctx.accent,
        "stroke-width": 2,
      })
    top = b + edge
    bottom = h - b - edge
  }
  const room = bottom - top
  // Inside a frame the text keeps clear of the inner rule, whatever the margin.
  const wide =
    layout === "frame" ? w - 2 * (Math.min(w, h) * 0.085 + 17) : inner
  const withSeal = ctx.product.sign && style.seal !== false
  const footHeight = room * (withSeal ? 0.19 : 0.12)
  const mid = room - footHeight
  const ruleY = top + mid
  // A tall label has room for a third line of the name at a larger size.
  const tall = h > w * 0.85
  const maker = await fitText(ctx.coop.name.fr.toUpperCase(), faces.caps, {
    width: wide * 0.92,
    height: room * 0.075,
    max: Math.max(h * 0.045, 15),
    lines: 1,
  })
  const fr = await fitText(ctx.product.name.fr, faces.display, {
    width: wide,
    height: (mid - maker.height) * (tall ? 0.63 : 0.58),
    max: Math.min(w * 0.24, h * 0.26),
    lines: 4,
  })
  const ar = await fitText(ctx.product.name.ar, faces.arabic, {
    width: wide,
    height: (mid - maker.height) * (tall ? 0.35 : 0.34),
    max: Math.min(fr.size * 1.1, h * 0.2),
    lines: 2,
  })
  const regionLine = await fitText(ctx.region.fr, faces.text, {
    width: withSeal ? wide * 0.6 : wide * 0.9,
    height: footHeight * 0.42,
    max: h * 0.046,
    lines: 1,
  })
  const sizeLine = await fitText(size, faces.text, {
    width: wide * 0.5,
    height: footHeight * 0.5,
    max: h * 0.06,
    lines: 1,
  })
  out += stack(
    [
      { setting: maker, color: soft, gap: 0 },
      { setting: fr, color: name, gap: 1 },
      {
        setting: ar,
        color: dark ? lighten(ctx.accent, 0.45) : darken(ctx.accent, 0.16),
        gap: 0.8,
      },
    ],
    w / 2,
    top,
    mid
  )
  if (withSeal) {
    const r = Math.min(footHeight * 0.58, wide * 0.16)
    const gap = r * 0.5
    const textWidth = Math.max(regionLine.width, sizeLine.width)
    const left = w / 2 - (r * 2 + gap + textWidth) / 2
    out += seal(
      ctx,
      left + r,
      ruleY + footHeight * 0.46,
      r,
      dark ? lighten(ctx.accent, 0.1) : ctx.accent
    )
    const block = regionLine.height + sizeLine.height
    const y = ruleY + footHeight * 0.46 - block / 2
    out += setText(sizeLine, left + r * 2 + gap, y, ink, "start")
    out += setText(
      regionLine,
      left + r * 2 + gap,
      y + sizeLine.height,
      soft,
      "start"
    )
  } else {
    const both = await fitText(`${size}  ·  ${ctx.region.fr}`, faces.text, {
      width: wide,
      height: footHeight * 0.5,
      max: h * 0.05,
      lines: 1,
    })
    out += diamondRule(w / 2, ruleY + footHeight * 0.16, wide * 0.7, soft)
    out += setText(both, w / 2, ruleY + footHeight * 0.44, ink)
  }
  return picture(out, w, h)
}
