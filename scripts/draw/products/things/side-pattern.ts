import { darken, lighten, mix } from "../../lib/colour.ts"
import { zelligePattern } from "../../lib/zellige.ts"
import type { Ctx } from "../kit.ts"

/** The region's pattern, tone on tone, for the side of a box. */
export const sidePattern = (
  id: string,
  ctx: Ctx,
  color: string,
  size: number
) =>
  zelligePattern(id, ctx.kind, {
    size,
    colors: [
      lighten(color, 0.12),
      color,
      darken(color, 0.12),
      lighten(color, 0.06),
    ],
    strap: { color: mix(color, ctx.accent, 0.55), width: size * 0.016 },
  })
