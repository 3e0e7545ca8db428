import { mix } from "../../lib/colour.ts"
import { el, ellipse, line, path } from "../../lib/svg.ts"
import { starPath } from "../../lib/zellige.ts"
import { turn } from "./turn.ts"

/** The dish's painting, flat, radius 400: rings of petals, lattice and dots round a star. */
export function safiPainting(
  blue = "#1d5f8a",
  green = "#2e7a5c",
  ochre = "#d99a2b",
  brown = "#7a2f1c"
): string {
  const glaze = "#f5ecd8"
  const disc = (r: number, fill: string) => ellipse(0, 0, r, r, fill)
  const ring = (r: number, width: number, color: string) =>
    el("circle", {
      cx: 0,
      cy: 0,
      r,
      fill: "none",
      stroke: color,
      "stroke-width": width,
    })
  return (
    disc(400, glaze) +
    ring(392, 14, brown) +
    turn(
      40,
      () =>
        path("M0 -382L16 -346L0 -330L-16 -346Z", blue) +
        ellipse(0, -350, 4, 7, ochre)
    ) +
    turn(40, () => ellipse(0, -372, 4, 4, green), 4.5) +
    ring(322, 5, blue) +
    ring(310, 9, ochre) +
    ring(300, 4, blue) +
    turn(
      16,
      (i) =>
        path(
          "M0 -206C-46 -226 -44 -274 0 -294C44 -274 46 -226 0 -206Z",
          i % 2 ? green : blue
        ) +
        path(
          "M0 -218C-24 -232 -24 -264 0 -280C24 -264 24 -232 0 -218Z",
          glaze
        ) +
        path(
          "M0 -228C-13 -238 -13 -258 0 -268C13 -258 13 -238 0 -228Z",
          i % 2 ? ochre : brown
        )
    ) +
    turn(
      16,
      () =>
        line("M0 -200V-222", blue, 4) +
        ellipse(0, -232, 7, 9, ochre) +
        line("M-12 -286Q0 -266 12 -286", brown, 4),
      11.25
    ) +
    ring(196, 4, blue) +
    ring(186, 8, brown) +
    disc(178, mix(glaze, blue, 0.9)) +
    path(starPath(12, 4, 176, [0, 0]), glaze) +
    path(starPath(12, 4, 158, [0, 0]), green) +
    path(starPath(12, 3, 118, [0, 0], Math.PI / 12), glaze) +
    turn(
      12,
      () =>
        path("M0 -46C-16 -60 -13 -88 0 -100C13 -88 16 -60 0 -46Z", blue) +
        ellipse(0, -72, 4, 11, ochre)
    ) +
    disc(40, ochre) +
    path(starPath(8, 2, 38, [0, 0]), brown) +
    path(starPath(8, 2, 20, [0, 0]), glaze)
  )
}
