import { path } from "../../lib/svg.ts"
import { cap } from "../closures.ts"
import { clearGlass } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { caper } from "../things/caper.ts"
import { packed } from "../things/packed.ts"
import { leaf } from "../things/shapes.ts"

/** Pack shot: Câpres de Safi. */
export async function caperJar(ctx: Ctx): Promise<string> {
  const cx = 610
  const s = new Solid(
    cx,
    [
      [356, 158, 1],
      [378, 162],
      [408, 190],
      [440, 196, 1],
      [954, 196, 1],
      [FLOOR, 182],
    ],
    0.13
  )
  const fill = packed(s, 404, 985, 44, (x, y, turn, i) =>
    caper(
      { x, y, rotate: turn, scale: 1.12 },
      ["#5f7032", "#6f7f3c", "#52632b", "#7b8744"][i % 4]
    )
  )
  const glass = clearGlass("glass", s, "#a9ad62", {
    level: 392,
    wall: 9,
    foot: 24,
    tint: "#e9efe2",
    inside: fill,
  })
  const size = { width: 340, height: 286 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "crown", margin: 36 }),
    size,
    560
  )
  return scene(ctx, {
    frame: [100, 150, 1010],
    stand: "niche",
    color: "#b0573a",
    defs: glass.defs + tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 6, 184, 28]],
    body:
      glass.back +
      glass.front +
      tag.body +
      path(s.strip(-0.8, -0.68, 560, 940), "#fff", { opacity: 0.26 }) +
      cap(cx, 262, 172, 90, 0.13, "#2e5a44", 26) +
      leaf({ x: 356, y: 1066, rotate: -158 }, 96, 46, "#6f8a4a", {
        veins: 4,
        tip: 0.1,
      }) +
      lay([
        {
          x: 372,
          y: 1062,
          r: 24,
          draw: caper({ x: 372, y: 1062, rotate: 20, scale: 1.3 }),
        },
        {
          x: 424,
          y: 1078,
          r: 22,
          draw: caper({ x: 424, y: 1078, rotate: 100, scale: 1.15 }, "#6f7f3c"),
        },
        {
          x: 330,
          y: 1092,
          r: 22,
          draw: caper({ x: 330, y: 1092, rotate: 60, scale: 1.15 }, "#52632b"),
        },
      ]),
  })
}
