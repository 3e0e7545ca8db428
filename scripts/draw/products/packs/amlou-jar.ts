import { path } from "../../lib/svg.ts"
import { cloth } from "../cloth.ts"
import { clearGlass } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { almond } from "../things/almond.ts"

/** Pack shot: Amlou aux amandes. */
export async function amlouJar(ctx: Ctx): Promise<string> {
  const cx = 600
  const s = new Solid(
    cx,
    [
      [416, 200, 1],
      [440, 204],
      [478, 240],
      [512, 250, 1],
      [950, 250, 1],
      [FLOOR, 232],
    ],
    0.14
  )
  const glass = clearGlass("glass", s, "#8a4f22", {
    level: 446,
    wall: 11,
    foot: 26,
    tint: "#efe6d6",
  })
  const size = { width: 440, height: 336 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "medallion", margin: 48 }),
    size,
    556
  )
  return scene(ctx, {
    frame: [120, 170, 990],
    stand: "ledge",
    color: "#a3482c",
    defs: glass.defs + tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 8, 236, 34]],
    body:
      glass.back +
      glass.front +
      tag.body +
      path(s.strip(-0.8, -0.68, 556, 940), "#fff", { opacity: 0.24 }) +
      cloth(cx, 292, 204, 124, 0.14, "#c48a1d", "#7a2a18", "#f6e2ae") +
      lay([
        {
          x: 908,
          y: 1044,
          r: 42,
          draw: almond({ x: 908, y: 1044, rotate: -22, scale: 1.15 }),
        },
        {
          x: 972,
          y: 1010,
          r: 38,
          draw: almond({ x: 972, y: 1010, rotate: 48, scale: 1.05 }, "#b5763c"),
        },
        {
          x: 846,
          y: 1072,
          r: 38,
          draw: almond({ x: 846, y: 1072, rotate: 16, scale: 1.05 }, "#9c5c29"),
        },
      ]),
  })
}
