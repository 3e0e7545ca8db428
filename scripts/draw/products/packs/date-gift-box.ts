import { lighten } from "../../lib/colour.ts"
import { random } from "../../lib/noise.ts"
import { clip, el, group, path, rect } from "../../lib/svg.ts"
import { starPath } from "../../lib/zellige.ts"
import { box, boxLight, faces } from "../box.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { scene } from "../scene.ts"
import { date } from "../things/date.ts"
import { sidePattern } from "../things/side-pattern.ts"

/** Majhoul: an upright gift box with a star-shaped window. */
export async function dateGiftBox(ctx: Ctx): Promise<string> {
  const b = box(565, 1000, 500, 640, 190, 20, 11)
  const color = "#7c2540"
  const light = boxLight("box", b)
  const paper = await label(ctx, {
    width: 392,
    height: 268,
    layout: "foot",
    margin: 30,
  })
  const pick = random("majhoul")
  const star = starPath(8, 2, 150, [250, 182], Math.PI / 8)
  const rows = Array.from({ length: 5 }, (_, r) =>
    Array.from({ length: 5 }, (_, c) =>
      date(
        {
          x: 90 + c * 82 + (r % 2) * 36,
          y: 62 + r * 62,
          rotate: -34 + pick.between(-7, 7),
          scale: 1.02,
        },
        ["#5b2a16", "#6a3419", "#4c2010"][(r + c) % 3],
        50
      )
    ).join("")
  ).join("")
  return scene(ctx, {
    frame: [130, 200, 960],
    stand: "ledge",
    color: "#9c6a4a",
    defs:
      light.defs +
      sidePattern("side", ctx, color, 210) +
      clip("window", path(star, "#000")),
    shadows: [{ silhouette: b.outline, base: 1000 }],
    body:
      path(
        b.poly([
          [-255, 0, 95],
          [255, 0, 95],
          [262, 0, -95],
          [-250, 0, -95],
        ]),
        "#2a120a",
        { filter: "url(#tight)", opacity: 0.55, transform: "translate(6 8)" }
      ) +
      faces(b, color, lighten(color, 0.26)) +
      b.onSide(rect(0, 0, 190, 640, "url(#side)")) +
      b.onFront(
        rect(0, 0, 500, 640, "url(#side)") +
          path(starPath(8, 2, 172, [250, 182], Math.PI / 8), ctx.ground) +
          path(starPath(8, 2, 163, [250, 182], Math.PI / 8), ctx.main) +
          group(
            rect(60, 10, 380, 350, "#2b0f0a") +
              rows +
              path("M60 30L250 10L180 360H120Z", "#ffffff", { opacity: 0.15 }),
            { "clip-path": "url(#window)" }
          ) +
          el("path", {
            d: star,
            fill: "none",
            stroke: "#2b0f0a",
            "stroke-width": 5,
            opacity: 0.7,
          }) +
          rect(50, 346, 400, 276, ctx.accent) +
          `<g transform="translate(54 350)">${paper}</g>`
      ) +
      light.body +
      lay([
        {
          x: 900,
          y: 1052,
          r: 52,
          draw: date({ x: 900, y: 1052, rotate: -18, scale: 1.2 }, "#5b2a16"),
        },
        {
          x: 986,
          y: 1026,
          r: 50,
          draw: date({ x: 986, y: 1026, rotate: 24, scale: 1.12 }, "#6a3419"),
        },
      ]),
  })
}
