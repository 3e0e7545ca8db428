import { path } from "../../lib/svg.ts"
import { corkStopper } from "../closures.ts"
import { darkGlass, gloss } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { arganFruit } from "../things/argan-fruit.ts"
import { arganNut } from "../things/argan-nut.ts"
import { leaf } from "../things/shapes.ts"

/** Pack shot: Huile d'argane alimentaire. */
export async function arganBottle(ctx: Ctx): Promise<string> {
  const cx = 580
  const s = new Solid(
    cx,
    [
      [156, 56, 1],
      [164, 60],
      [186, 60],
      [196, 56, 1],
      [198, 47, 1],
      [300, 48],
      [356, 66],
      [412, 142],
      [462, 174],
      [500, 178, 1],
      [958, 178, 1],
      [FLOOR, 168],
    ],
    0.1
  )
  const glass = darkGlass("glass", s, "#7a3a0d")
  const size = { width: 374, height: 424 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "crown", margin: 38 }),
    size,
    520
  )
  return scene(ctx, {
    frame: [95, 55, 1055],
    stand: "ledge",
    color: "#b9702a",
    defs: glass.defs + tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 6, 170]],
    body:
      corkStopper(cx, 96, 45, 72, 0.1) +
      glass.body +
      path(s.strip(-0.94, 0.94, 156, 160), "#d9924a", { opacity: 0.6 }) +
      tag.body +
      gloss(s, 214, 500, 1) +
      path(s.strip(-0.8, -0.66, 500, 962), "#fff", { opacity: 0.22 }) +
      leaf({ x: 836, y: 1042, rotate: -28 }, 120, 24, "#6f8440", { tip: 0.2 }) +
      leaf({ x: 846, y: 1046, rotate: 14 }, 104, 22, "#5f7636", { tip: 0.2 }) +
      lay([
        {
          x: 806,
          y: 1030,
          r: 44,
          draw: arganFruit({ x: 806, y: 1030, rotate: 20, scale: 1.15 }),
        },
        {
          x: 884,
          y: 1062,
          r: 42,
          draw: arganNut({ x: 884, y: 1062, rotate: -14, scale: 1.15 }),
        },
        {
          x: 762,
          y: 1064,
          r: 36,
          draw: arganNut({ x: 762, y: 1064, rotate: 32 }, "#9c6a35"),
        },
      ]),
  })
}
