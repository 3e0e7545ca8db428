import { line, path } from "../../lib/svg.ts"
import { cap } from "../closures.ts"
import { clearGlass } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { citrusSlice } from "../things/citrus-slice.ts"
import { clementine } from "../things/clementine.ts"
import { packed } from "../things/packed.ts"

/** Pack shot: Confiture de clémentine de Berkane. */
export async function jamJar(ctx: Ctx): Promise<string> {
  const cx = 560
  const s = new Solid(
    cx,
    [
      [392, 190, 1],
      [412, 196],
      [446, 220],
      [480, 226],
      [700, 214],
      [900, 222],
      [950, 222],
      [FLOOR, 204],
    ],
    0.14
  )
  const zest = packed(s, 440, 960, 62, (x, y, turn, i) =>
    line(
      `M${x - 16} ${y}q${10 + (i % 5)} ${turn > 180 ? -16 : 16} 30 ${turn > 180 ? 6 : -4}`,
      i % 2 ? "#f9b14a" : "#c9560c",
      6,
      { opacity: 0.75 }
    )
  )
  const glass = clearGlass("glass", s, "#e8740f", {
    level: 420,
    wall: 10,
    foot: 24,
    tint: "#f1ead9",
    inside: zest,
  })
  const size = { width: 384, height: 300 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "foot", margin: 42 }),
    size,
    556
  )
  return scene(ctx, {
    frame: [130, 170, 990],
    stand: "block",
    color: "#5c8560",
    defs: glass.defs + tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 6, 206, 30]],
    body:
      glass.back +
      glass.front +
      tag.body +
      path(s.strip(-0.8, -0.68, 556, 930), "#fff", { opacity: 0.26 }) +
      cap(cx, 296, 204, 92, 0.14, "#c79a3f", 30) +
      lay([
        {
          x: 890,
          y: 960,
          r: 70,
          draw: clementine({ x: 890, y: 948, scale: 1.45 }),
        },
        {
          x: 818,
          y: 1024,
          r: 54,
          draw: citrusSlice({ x: 818, y: 1012, scale: 1.02 }),
        },
      ]),
  })
}
