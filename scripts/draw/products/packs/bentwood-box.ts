import { darken, lighten } from "../../lib/colour.ts"
import { random } from "../../lib/noise.ts"
import { ellipse, path } from "../../lib/svg.ts"
import { ramp } from "../closures.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { date } from "../things/date.ts"

/** Figuig: a round of thin bent wood, open on pale Aziza dates. */
export async function bentwoodBox(ctx: Ctx): Promise<string> {
  const cx = 600
  const wood = "#d9b078"
  const s = new Solid(
    cx,
    [
      [590, 330, 1],
      [FLOOR, 330, 1],
    ],
    0.24
  )
  const size = { width: 560, height: 300 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "crown", margin: 76 }),
    size,
    634,
    0.12
  )
  const pick = random("aziza")
  const heap = Array.from({ length: 62 }, (_, i) => {
    const a = i * 2.39996
    const q = Math.sqrt((i + 0.5) / 62)
    return {
      x: cx + Math.cos(a) * q * 286,
      y: 588 + Math.sin(a) * q * 66 - (1 - q * q) * 92,
      k: i,
    }
  })
    .sort((a, b) => a.y - b.y)
    .map((p) =>
      date(
        { x: p.x, y: p.y, rotate: pick.between(-30, 210), scale: 0.94 },
        ["#c9a24a", "#b8923e", "#d4b25c", "#a8873a"][p.k % 4],
        46
      )
    )
    .join("")
  const grain = Array.from({ length: 16 }, (_, i) =>
    s.hoop(
      606 + i * 24 + pick.between(-5, 5),
      darken(wood, 0.35),
      pick.between(0.8, 2.2),
      { opacity: 0.3 }
    )
  ).join("")
  const nails = [0, 1, 2, 3, 4, 5]
    .map((i) => ellipse(cx + 276, 650 + i * 56 + 42, 3.4, 3.8, "#6a4a20"))
    .join("")
  return scene(ctx, {
    frame: [130, 250, 930],
    stand: "block",
    color: "#40704a",
    defs: tag.defs,
    shadows: [{ silhouette: s.outline(520), base: FLOOR }],
    contacts: [[cx, FLOOR + 22, 330, 66]],
    body:
      s.ring(590, darken(wood, 0.35)) +
      s.ring(592, "#4a3212", {}, 12) +
      heap +
      s.shade(ramp(wood, 0.5, 0.42), s.top, s.bottom, true) +
      grain +
      path(s.strip(0.78, 0.8, 590, FLOOR), darken(wood, 0.5), {
        opacity: 0.6,
      }) +
      nails +
      s.hoop(591, lighten(wood, 0.5), 7) +
      s.hoop(FLOOR - 14, ctx.main, 10, { opacity: 0.8 }) +
      tag.body,
  })
}
