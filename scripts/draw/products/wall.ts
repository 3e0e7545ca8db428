import { darken, mix } from "../lib/colour.ts"
import { radial, rect } from "../lib/svg.ts"
import { zelligePattern } from "../lib/zellige.ts"
import type { Ctx } from "./kit.ts"

/** Low-contrast pattern over the whole wall, cropped large. */
export function wall(
  ctx: Ctx,
  tone = ctx.ground,
  strength = 1
): { defs: string; body: string } {
  const soft = (t: number) => mix(tone, ctx.main, t * strength)
  const size =
    {
      khatam: 250,
      octagon: 300,
      "octagon-open": 280,
      hex: 300,
      ten: 520,
      sixteen: 420,
    }[ctx.kind as string] ?? 400
  const defs =
    zelligePattern("wall", ctx.kind, {
      size,
      colors: [soft(0.1), soft(0.035), soft(0.07), soft(0.02), soft(0.05)],
      strap: {
        color: mix(tone, "#ffffff", 0.35),
        width: size * 0.022,
        edge: soft(0.16),
        edgeWidth: 1.4,
      },
      x: -70,
      y: -110,
      rotate: 0,
    }) +
    radial("lamp", 330, 210, 1180, [
      [0, "#ffffff", 0.5],
      [0.45, "#ffffff", 0.12],
      [0.75, darken(ctx.main, 0.3), 0.04],
      [1, darken(ctx.main, 0.3), 0.2],
    ])
  return {
    defs,
    body:
      rect(0, 0, 1200, 1200, tone) +
      rect(0, 0, 1200, 1200, "url(#wall)") +
      rect(0, 0, 1200, 1200, "url(#lamp)"),
  }
}
