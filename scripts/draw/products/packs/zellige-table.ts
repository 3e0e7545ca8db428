import {
  clip,
  el,
  ellipse,
  group,
  line,
  linear,
  n,
  path,
} from "../../lib/svg.ts"
import { zelligeTiles } from "../../lib/zellige.ts"
import { ramp } from "../closures.ts"
import type { Ctx } from "../kit.ts"
import { scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { turn } from "../things/turn.ts"

/** Pack shot: Table en zellige de Fès. */
export function zelligeTable(ctx: Ctx): string {
  const [cx, cy, k, R] = [600, 470, 0.42, 430]
  const colors = [
    "#1f3f8f",
    "#fbf3df",
    "#2d7d5f",
    "#d9992b",
    "#1f3f8f",
    "#211a15",
  ]
  const leg = (x: number, y: number, foot: number, footY: number, w = 15) => {
    const bend = (x + foot) / 2 + (foot - x) * 0.9
    const d = `M${x} ${y}C${x} ${y + 190} ${n(bend)} ${y + 250} ${n((x + foot) / 2)} ${n((y + footY) / 2 + 60)}S${foot} ${footY - 90} ${foot} ${footY}`
    return (
      line(d, "#15110e", w) +
      line(d, "#5a524a", w * 0.3, {
        transform: "translate(-3 -1)",
        opacity: 0.8,
      })
    )
  }
  const rim = new Solid(
    cx,
    [
      [cy, R, 1],
      [cy + 42, R, 1],
    ],
    k
  )
  return scene(ctx, {
    frame: [10, 30, 1170],
    stand: "floor",
    color: "#c9b58a",
    defs:
      clip("top", `<circle r="400"/>`) +
      linear("shine", -400, -400, 300, 400, [
        [0, "#ffffff", 0.36],
        [0.35, "#ffffff", 0.04],
        [0.6, "#1c120c", 0],
        [1, "#1c120c", 0.3],
      ]),
    body:
      ellipse(690, 1040, 400, 80, "#1c120c", {
        filter: "url(#soft)",
        opacity: 0.42,
      }) +
      (
        [
          [cx - 250, 1000],
          [cx + 260, 1000],
        ] as const
      )
        .map(([x, y]) =>
          ellipse(x, y, 26, 8, "#1c120c", {
            filter: "url(#fine)",
            opacity: 0.6,
          })
        )
        .join("") +
      leg(cx - 190, cy + 40, cx - 240, 1000, 12) +
      leg(cx + 190, cy + 40, cx + 246, 1000, 12) +
      el("ellipse", {
        cx,
        cy: 838,
        rx: 190,
        ry: 62,
        fill: "none",
        stroke: "#15110e",
        "stroke-width": 10,
      }) +
      leg(cx - 330, cy + 120, cx - 250, 1082) +
      leg(cx + 330, cy + 120, cx + 262, 1082) +
      rim.shade(ramp("#2b2622", 0.6, 0.25)) +
      rim.hoop(cy + 5, "#8a8178", 3, { opacity: 0.8 }) +
      rim.hoop(cy + 38, "#000000", 3, { opacity: 0.5 }) +
      `<g transform="translate(${cx} ${cy}) scale(${n(R / 400)} ${n((R / 400) * k)})">` +
      ellipse(0, 0, 400, 400, "#2b2622") +
      group(
        `<circle r="392" fill="#e9ddc2"/>` +
          group(
            zelligeTiles(
              "sixteen",
              {
                x: -400,
                y: -400,
                width: 800,
                height: 800,
                originX: -200,
                originY: -200,
              },
              {
                size: 400,
                colors,
                strap: { color: "#efe5cf", width: 6 },
                vary: 0.13,
                seed: "table",
              }
            ),
            { "clip-path": "url(#inner)" }
          ) +
          turn(48, (i) =>
            path("M-21 -388H21L18 -334H-18Z", i % 2 ? "#1f3f8f" : "#2d7d5f")
          ) +
          el("circle", {
            r: 330,
            fill: "none",
            stroke: "#efe5cf",
            "stroke-width": 8,
          }) +
          el("circle", {
            r: 322,
            fill: "none",
            stroke: "#d9992b",
            "stroke-width": 9,
          }) +
          el("circle", {
            r: 315,
            fill: "none",
            stroke: "#efe5cf",
            "stroke-width": 5,
          }) +
          `<circle r="400" fill="url(#shine)"/>`,
        { "clip-path": "url(#top)" }
      ) +
      `<clipPath id="inner"><circle r="318"/></clipPath></g>` +
      path(
        `M${cx - 330} ${cy - 60}Q${cx - 200} ${cy - 150} ${cx - 20} ${cy - 164}L${cx - 120} ${cy - 90}Q${cx - 240} ${cy - 60} ${cx - 290} ${cy - 20}Z`,
        "#ffffff",
        { opacity: 0.2 }
      ),
  })
}
