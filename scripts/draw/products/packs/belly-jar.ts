import { path } from "../../lib/svg.ts"
import { cloth } from "../cloth.ts"
import { clearGlass } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { arbutusBerry } from "../things/arbutus-berry.ts"

/** Arbutus honey: dark, in a pot-bellied jar under a printed cloth. */
export async function bellyJar(ctx: Ctx): Promise<string> {
  const cx = 600
  const s = new Solid(
    cx,
    [
      [386, 186, 1],
      [420, 190],
      [470, 236],
      [560, 286],
      [690, 300],
      [830, 286],
      [930, 240],
      [FLOOR - 8, 200, 1],
      [FLOOR, 194],
    ],
    0.15
  )
  const glass = clearGlass("glass", s, "#6b3010", {
    level: 410,
    wall: 10,
    foot: 26,
    tint: "#ead9c2",
  })
  const size = { width: 470, height: 296 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "foot", margin: 58 }),
    size,
    556,
    0.12
  )
  return scene(ctx, {
    frame: [80, 150, 1020],
    stand: "ledge",
    color: "#5d88a3",
    defs: glass.defs + tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 8, 200, 32]],
    body:
      glass.back +
      glass.front +
      tag.body +
      path(s.strip(-0.8, -0.68, 470, 930), "#fff", { opacity: 0.3 }) +
      cloth(cx, 268, 190, 120, 0.15, ctx.main, "#e9d8ae", "#f4ead2") +
      lay(
        (
          [
            [248, 1052, 1],
            [306, 1076, 0.85],
            [208, 1082, 0.8],
          ] as const
        ).map(([x, y, k]) => ({
          x: x,
          y: y,
          r: 32 * k,
          draw: arbutusBerry(x, y, k),
        }))
      ),
  })
}
