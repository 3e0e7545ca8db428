import { darken, lighten } from "../../lib/colour.ts"
import { el, ellipse, path } from "../../lib/svg.ts"
import { ramp } from "../closures.ts"
import { clearGlass } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { honeycomb } from "../things/hive.ts"

/** Sahara: squat straight jar, thick glass, lid of acacia wood. */
export async function squatJar(ctx: Ctx): Promise<string> {
  const cx = 610
  const s = new Solid(
    cx,
    [
      [482, 232, 1],
      [500, 250],
      [530, 282],
      [566, 290, 1],
      [940, 290, 1],
      [970, 284],
      [FLOOR, 262],
    ],
    0.17
  )
  const glass = clearGlass("glass", s, "#e0a021", {
    level: 512,
    wall: 14,
    foot: 34,
    tint: "#e7efe8",
  })
  const size = { width: 480, height: 262 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "crown", margin: 56 }),
    size,
    618,
    0.12
  )
  const wood = "#a86f3c"
  const lid = new Solid(
    cx,
    [
      [372, 236],
      [384, 246, 1],
      [470, 246, 1],
      [482, 238],
    ],
    0.17
  )
  const grain = [0.9, 0.74, 0.58, 0.42, 0.26, 0.12]
    .map((k, i) =>
      el("ellipse", {
        cx: cx + 12 - i * 3,
        cy: 372 - i * 0.8,
        rx: 232 * k,
        ry: 232 * 0.17 * k,
        fill: "none",
        stroke: darken(wood, 0.32),
        "stroke-width": 2.2,
        opacity: 0.5,
      })
    )
    .join("")
  const streaks = Array.from({ length: 9 }, (_, i) => {
    const y = 394 + i * 9
    return lid.hoop(y, darken(wood, 0.4), i % 3 ? 1.2 : 2.2, { opacity: 0.3 })
  }).join("")
  return scene(ctx, {
    frame: [90, 190, 990],
    stand: "drum",
    color: "#3f8a8c",
    defs: glass.defs + tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 12, 262, 42]],
    body:
      glass.back +
      glass.front +
      tag.body +
      path(s.strip(-0.8, -0.68, 620, 940), "#fff", { opacity: 0.3 }) +
      lid.shade(ramp(wood, 0.55, 0.42)) +
      streaks +
      lid.ring(372, lighten(wood, 0.3)) +
      grain +
      honeycomb({ x: 212, y: 958, rotate: -6, scale: 1 }, 4, 4, 22) +
      ellipse(254, 1042, 60, 9, "#e8ae33", { opacity: 0.85 }),
  })
}
