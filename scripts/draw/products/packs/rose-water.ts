import { el, ellipse, line, path, radial } from "../../lib/svg.ts"
import { clearGlass } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { petal } from "../things/petal.ts"
import { rosebud } from "../things/rosebud.ts"

/** Pack shot: Eau de rose distillée. */
export async function roseWater(ctx: Ctx): Promise<string> {
  const cx = 600
  const s = new Solid(
    cx,
    [
      [300, 46, 1],
      [312, 54],
      [326, 46, 1],
      [400, 46],
      [440, 62],
      [486, 128],
      [540, 166],
      [600, 176],
      [860, 166],
      [940, 150],
      [FLOOR, 140, 1],
    ],
    0.12
  )
  const glass = clearGlass("glass", s, "#f6c9c6", {
    level: 452,
    wall: 8,
    foot: 26,
    tint: "#f5e4e4",
  })
  const size = { width: 330, height: 300 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "medallion", margin: 34 }),
    size,
    576,
    0.1
  )
  const ball = radial("ball", 580, 208, 76, [
    [0, "#ffffff"],
    [0.35, "#fbe3e4"],
    [0.8, "#d98f9a"],
    [1, "#a95567"],
  ])
  const neckStone = new Solid(
    cx,
    [
      [262, 26],
      [300, 38],
    ],
    0.12
  )
  return scene(ctx, {
    frame: [110, 100, 1000],
    stand: "niche",
    color: "#b0627a",
    defs: glass.defs + tag.defs + ball,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 4, 142, 22]],
    body:
      glass.back +
      glass.front +
      neckStone.shade({
        dark: "#a95567",
        base: "#f1cdd0",
        light: "#ffffff",
        edge: "#ffffff",
      }) +
      ellipse(cx, 212, 62, 62, "url(#ball)") +
      ellipse(576, 186, 17, 11, "#fff", {
        opacity: 0.9,
        transform: "rotate(-35 576 186)",
      }) +
      el("path", {
        d: "M560 250A56 56 0 0 0 652 232",
        fill: "none",
        stroke: "#fff",
        "stroke-width": 5,
        opacity: 0.6,
        "stroke-linecap": "round",
      }) +
      line("M552 372q48 16 96 0", "#caa24a", 7) +
      line("M552 384q48 16 96 0", "#e6c778", 5) +
      tag.body +
      path(s.strip(-0.8, -0.68, 576, 880), "#fff", { opacity: 0.3 }) +
      lay([
        {
          x: 842,
          y: 1046,
          r: 34,
          draw: petal({ x: 842, y: 1046, rotate: 70, scale: 1.1 }),
        },
        {
          x: 912,
          y: 1026,
          r: 30,
          draw: petal({ x: 912, y: 1026, rotate: -40 }, "#c9577c"),
        },
        {
          x: 330,
          y: 1040,
          r: 40,
          draw: rosebud({ x: 330, y: 1030, rotate: 104, scale: 0.95 }),
        },
        {
          x: 400,
          y: 1066,
          r: 30,
          draw: petal({ x: 400, y: 1066, rotate: 20, scale: 0.9 }, "#e394a8"),
        },
      ]),
  })
}
