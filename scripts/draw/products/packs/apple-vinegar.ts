import { ellipse, line, path } from "../../lib/svg.ts"
import { clearGlass } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { apple } from "../things/apple.ts"

/** Pack shot: Vinaigre de pomme de Midelt. */
export async function appleVinegar(ctx: Ctx): Promise<string> {
  const cx = 560
  const s = new Solid(
    cx,
    [
      [214, 42, 1],
      [226, 50],
      [244, 50],
      [254, 42, 1],
      [372, 46],
      [420, 62],
      [480, 132],
      [520, 150, 1],
      [960, 150, 1],
      [FLOOR, 140],
    ],
    0.1
  )
  const glass = clearGlass("glass", s, "#c97a1c", {
    level: 408,
    wall: 7,
    foot: 20,
    tint: "#e9ead9",
  })
  const size = { width: 300, height: 356 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "foot", margin: 28, paper: "#f3ead6" }),
    size,
    552
  )
  const wire = (d: string) =>
    line(d, "#6f6a60", 7) +
    line(d, "#d9d5ca", 3, { transform: "translate(-1 -1)" })
  const stopper = new Solid(
    cx,
    [
      [150, 20],
      [160, 38],
      [190, 44],
      [214, 42],
    ],
    0.1
  )
  return scene(ctx, {
    frame: [150, 90, 1030],
    stand: "block",
    color: "#8a5a34",
    defs: glass.defs + tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 6, 142]],
    body:
      glass.back +
      glass.front +
      stopper.shade({ dark: "#9c8f7c", base: "#f4efe4", light: "#ffffff" }) +
      ellipse(cx - 16, 172, 8, 12, "#fff", { opacity: 0.9 }) +
      path(`M${cx - 44} 210h88v10a44 7 0 0 1 -88 0z`, "#b2432e") +
      wire(`M${cx - 50} 300C${cx - 78} 250 ${cx - 60} 180 ${cx - 22} 178`) +
      wire(`M${cx + 50} 300C${cx + 78} 250 ${cx + 60} 180 ${cx + 22} 178`) +
      wire(`M${cx - 49} 296A49 6 0 0 0 ${cx + 49} 296`) +
      wire(`M${cx + 50} 300Q${cx + 82} 322 ${cx + 66} 366`) +
      tag.body +
      path(s.strip(-0.8, -0.68, 552, 950), "#fff", { opacity: 0.24 }) +
      lay([
        {
          x: 862,
          y: 968,
          r: 76,
          draw: apple({ x: 862, y: 960, scale: 1.35 }, "#b5372d"),
        },
        {
          x: 776,
          y: 1018,
          r: 58,
          draw: apple({ x: 776, y: 1010, scale: 1.05 }, "#c9a13a"),
        },
      ]),
  })
}
