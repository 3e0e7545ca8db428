import { line, path } from "../../lib/svg.ts"
import { collar } from "../closures.ts"
import { darkGlass, gloss } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { olive } from "../things/olive.ts"
import { leaf } from "../things/shapes.ts"

/** The tall green bottle of Ouezzane with its steel pourer. */
export async function greenBottle(ctx: Ctx): Promise<string> {
  const cx = 620
  const s = new Solid(
    cx,
    [
      [190, 36, 1],
      [206, 40],
      [222, 40, 1],
      [226, 36, 1],
      [410, 42],
      [452, 56],
      [500, 122],
      [536, 146],
      [566, 150, 1],
      [962, 146, 1],
      [FLOOR, 138],
    ],
    0.1
  )
  const glass = darkGlass("glass", s, "#2c4414")
  const size = { width: 312, height: 376 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "foot", margin: 30 }),
    size,
    570
  )
  const pourer = new Solid(
    cx,
    [
      [112, 13, 1],
      [150, 15],
      [166, 26],
      [176, 36, 1],
      [194, 36],
    ],
    0.1
  )
  return scene(ctx, {
    frame: [90, 60, 1050],
    stand: "niche",
    color: "#4d6f86",
    defs: glass.defs + tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 6, 140]],
    body:
      glass.body +
      collar(cx, 186, 41, 34, 0.1, "#b9b3a4") +
      pourer.shade({
        dark: "#55514a",
        base: "#bdb8ab",
        light: "#ffffff",
        edge: "#e8e4da",
      }) +
      pourer.ring(112, "#2b2824") +
      collar(cx, 262, 40.5, 60, 0.1, ctx.main) +
      path(s.strip(-1, 1, 286, 292), ctx.accent) +
      tag.body +
      gloss(s, 330, 566, 0.9) +
      path(s.strip(-0.8, -0.66, 566, 960), "#fff", { opacity: 0.2 }) +
      leaf({ x: 372, y: 1050, rotate: -160 }, 120, 19, "#74854a", {
        tip: 0.3,
      }) +
      leaf({ x: 392, y: 1040, rotate: -118 }, 104, 18, "#66783e", {
        tip: 0.3,
      }) +
      line("M470 1062Q410 1058 330 1022", "#6b5a35", 7) +
      leaf({ x: 350, y: 1032, rotate: 150 }, 110, 18, "#7d8e54", { tip: 0.3 }) +
      lay([
        {
          x: 420,
          y: 1064,
          r: 36,
          draw: olive({ x: 420, y: 1064, rotate: 14, scale: 1.1 }, "#77852e"),
        },
        {
          x: 352,
          y: 1058,
          r: 34,
          draw: olive({ x: 352, y: 1058, rotate: -20 }, "#4b3a4a"),
        },
        {
          x: 470,
          y: 1036,
          r: 32,
          draw: olive({ x: 470, y: 1036, rotate: 40 }, "#8c963c"),
        },
      ]),
  })
}
