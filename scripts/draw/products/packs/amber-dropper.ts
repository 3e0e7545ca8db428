import { path } from "../../lib/svg.ts"
import { darkGlass, gloss } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { arganNut } from "../things/argan-nut.ts"
import { dropper } from "../things/dropper.ts"
import { kernel } from "../things/kernel.ts"

/** Pack shot: Huile d'argane cosmétique. */
export async function amberDropper(ctx: Ctx): Promise<string> {
  const cx = 610
  const s = new Solid(
    cx,
    [
      [380, 70, 1],
      [420, 72],
      [440, 92],
      [478, 172],
      [516, 204],
      [548, 210, 1],
      [950, 210, 1],
      [974, 206],
      [FLOOR, 190],
    ],
    0.13
  )
  const glass = darkGlass("glass", s, "#92470c")
  const size = { width: 430, height: 330 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, {
      ...size,
      layout: "crown",
      margin: 46,
      paper: "#fbf6ec",
    }),
    size,
    576
  )
  return scene(ctx, {
    frame: [80, 110, 1020],
    stand: "drum",
    color: "#a3402a",
    defs: glass.defs + tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 6, 194, 28]],
    body:
      glass.body +
      dropper(cx, 190, 88, "#2b211b", "#c9a24e", 1.2) +
      tag.body +
      gloss(s, 440, 568, 1) +
      path(s.strip(-0.8, -0.66, 568, 956), "#fff", { opacity: 0.22 }) +
      lay([
        {
          x: 318,
          y: 1012,
          r: 40,
          draw: arganNut({ x: 318, y: 1012, rotate: -24, scale: 1.15 }),
        },
        {
          x: 262,
          y: 994,
          r: 30,
          draw: kernel({ x: 262, y: 994, rotate: 30, scale: 0.8 }),
        },
        {
          x: 386,
          y: 1036,
          r: 30,
          draw: kernel({ x: 386, y: 1036, rotate: -12, scale: 0.82 }),
        },
      ]),
  })
}
