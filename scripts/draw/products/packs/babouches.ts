import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, line, path } from "../../lib/svg.ts"
import { starPath } from "../../lib/zellige.ts"
import type { Ctx } from "../kit.ts"
import { scene } from "../scene.ts"

function slipper(
  x: number,
  y: number,
  k: number,
  rotate: number,
  yellow: string
): string {
  const outline =
    "M-330 26C-362 12 -366 -6 -350 -10C-300 -6 -250 -40 -190 -84C-140 -122 -84 -146 -20 -146C40 -146 66 -128 74 -112C140 -120 236 -108 296 -76C326 -58 330 0 318 30C200 52 -200 52 -330 26Z"
  const vamp =
    "M-330 26C-362 12 -366 -6 -350 -10C-300 -6 -250 -40 -190 -84C-140 -122 -84 -146 -20 -146C40 -146 66 -128 74 -112C40 -60 40 -10 60 40C-100 46 -240 42 -330 26Z"
  const quarter =
    "M74 -112C140 -120 236 -108 296 -76C326 -58 330 0 318 30C240 40 150 42 60 40C40 -10 40 -60 74 -112Z"
  const hole =
    "M70 -110C60 -140 150 -150 216 -130C270 -114 300 -92 292 -76C240 -104 140 -112 70 -110Z"
  const fold =
    "M150 -118C220 -124 300 -104 312 -70C322 -40 312 -14 296 -6C280 -44 230 -74 140 -78C136 -92 140 -108 150 -118Z"
  return (
    `<g transform="translate(${x} ${y}) rotate(${rotate}) scale(${k})">` +
    path(
      "M-346 24C-200 62 220 62 322 34C330 44 326 58 316 62C200 82 -220 80 -340 48C-352 42 -354 32 -346 24Z",
      "#5f3c1c"
    ) +
    path(
      "M-346 20C-200 58 220 58 322 30C328 36 326 46 318 50C200 68 -220 66 -342 36C-350 32 -352 26 -346 20Z",
      "#c99d63"
    ) +
    path(
      "M60 -112C90 -150 240 -150 296 -76L280 -40C220 -84 130 -96 60 -92Z",
      "#8f6128"
    ) +
    path(hole, "#6e471b") +
    path(outline, darken(yellow, 0.16)) +
    path(hole, "#a8752f") +
    path(
      "M92 -112C130 -130 220 -126 270 -92C220 -108 150 -116 92 -112Z",
      "#7a4f1f"
    ) +
    path(quarter, darken(yellow, 0.2)) +
    path(vamp, yellow) +
    path(
      "M-320 4C-270 -6 -220 -50 -170 -84C-110 -122 -50 -132 10 -128C-60 -110 -130 -70 -180 -30C-220 2 -270 12 -320 4Z",
      lighten(yellow, 0.42),
      { opacity: 0.8 }
    ) +
    path(
      "M-300 30C-200 -2 -80 0 52 14L60 40C-100 46 -240 42 -300 30Z",
      darken(yellow, 0.3),
      { opacity: 0.55 }
    ) +
    path(
      "M40 -138C58 -132 70 -122 74 -112C40 -60 40 -10 60 40L40 40C20 -10 18 -80 40 -138Z",
      darken(yellow, 0.34),
      { opacity: 0.5 }
    ) +
    line("M62 -112C30 -60 30 -10 48 34", darken(yellow, 0.55), 3, {
      "stroke-dasharray": "8 6",
    }) +
    line(
      "M-338 2C-280 4 -220 -34 -160 -78C-110 -112 -60 -130 0 -132",
      darken(yellow, 0.5),
      2.6,
      { "stroke-dasharray": "8 6", opacity: 0.8 }
    ) +
    path(fold, lighten(yellow, 0.12)) +
    path(
      "M296 -6C280 -44 230 -74 140 -78L142 -70C226 -66 272 -38 288 0Z",
      darken(yellow, 0.5),
      { opacity: 0.6 }
    ) +
    line("M158 -110C224 -114 292 -94 304 -64", darken(yellow, 0.4), 2.4, {
      "stroke-dasharray": "7 6",
    }) +
    // A small embroidered star on the vamp.
    `<g transform="translate(-78 -66) rotate(-16) scale(1 .8)">${path(starPath(8, 2, 40, [0, 0]), darken(yellow, 0.42), { opacity: 0.75 })}${path(starPath(8, 2, 31, [0, 0]), yellow)}${path(starPath(8, 3, 22, [0, 0], 0.39), darken(yellow, 0.42), { opacity: 0.75 })}</g>` +
    `</g>`
  )
}

/** Pack shot: Babouches Ziouani. */
export function babouches(ctx: Ctx): string {
  const yellow = "#e8b21f"
  const shade = (x: number, y: number, rx: number) =>
    ellipse(x, y, rx, 26, "#10151f", { filter: "url(#tight)", opacity: 0.5 }) +
    ellipse(x + 50, y - 8, rx, 40, "#10151f", {
      filter: "url(#soft)",
      opacity: 0.3,
    })
  return scene(ctx, {
    frame: [100, 330, 870],
    stand: "niche",
    color: "#2f6f59",
    body:
      shade(636, 862, 236) +
      slipper(640, 806, 0.72, -3, darken(yellow, 0.04)) +
      shade(530, 1042, 296) +
      slipper(532, 980, 0.9, 2, yellow),
  })
}
