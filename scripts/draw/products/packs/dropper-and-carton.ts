import { lighten } from "../../lib/colour.ts"
import { path, rect } from "../../lib/svg.ts"
import { box, boxLight, faces } from "../box.ts"
import { darkGlass, gloss } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { dropper } from "../things/dropper.ts"
import { pricklyPear } from "../things/prickly-pear.ts"
import { sidePattern } from "../things/side-pattern.ts"

/** Prickly-pear seed oil: a small violet dropper before its carton. */
export async function dropperAndCarton(ctx: Ctx): Promise<string> {
  const b = box(410, 950, 270, 500, 220, 25, 11)
  const light = boxLight("box", b)
  const cardboard = ctx.main
  const big = await label(ctx, {
    width: 226,
    height: 420,
    layout: "frame",
    margin: 12,
  })
  const s = new Solid(
    750,
    [
      [586, 48, 1],
      [616, 50],
      [640, 76],
      [670, 128],
      [700, 142, 1],
      [982, 142, 1],
      [1012, 128],
    ],
    0.14
  )
  const glass = darkGlass("vial", s, "#4a2a7a")
  const size = { width: 282, height: 246 }
  const small = (
    await label(ctx, { ...size, layout: "crown", margin: 26 })
  ).replaceAll("band", "band2")
  const tag = await rolled("tag", s, small, size, 712)
  return scene(ctx, {
    frame: [140, 210, 940],
    stand: "step",
    color: "#b98f5c",
    defs:
      light.defs +
      sidePattern("side", ctx, cardboard, 130) +
      glass.defs +
      tag.defs,
    shadows: [
      { silhouette: b.outline, base: 950 },
      { silhouette: s.outline(), base: 1010, reach: 0.9 },
    ],
    contacts: [[750, 1018, 132, 20]],
    body:
      path(
        b.poly([
          [-135, 0, 110],
          [135, 0, 110],
          [142, 0, -110],
          [-135, 0, -110],
        ]),
        "#1c120c",
        { filter: "url(#tight)", opacity: 0.55, transform: "translate(6 8)" }
      ) +
      faces(b, cardboard, lighten(cardboard, 0.25)) +
      b.onSide(rect(0, 0, 220, 500, "url(#side)")) +
      b.onFront(
        rect(0, 0, 270, 500, "url(#side)") +
          `<g transform="translate(22 40)">${big}</g>`
      ) +
      light.body +
      glass.body +
      dropper(750, 432, 62, "#efe8da", "#c9a24e", 0.92) +
      tag.body +
      gloss(s, 626, 702, 1) +
      path(s.strip(-0.8, -0.66, 702, 986), "#fff", { opacity: 0.24 }) +
      lay([
        {
          x: 984,
          y: 1030,
          r: 50,
          draw: pricklyPear({ x: 984, y: 1016, rotate: 64, scale: 1.1 }),
        },
        {
          x: 936,
          y: 1062,
          r: 40,
          draw: pricklyPear(
            { x: 930, y: 1058, rotate: -70, scale: 0.92 },
            "#d0813a"
          ),
        },
      ]),
  })
}
