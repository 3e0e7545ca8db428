import { starPath } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  blob,
  box,
  disc,
  line,
  move,
  path,
  stroke,
  times,
} from "../kit/shape.ts"
import { stripedRug } from "../kit/textiles.ts"

/** Dried fruit and nuts: a cedar tray cut as a khatam, one kind in each point, seen from above. */
export const draw: Draw = ({ random }) => {
  const wood = "#8f5a30"
  const [cx, cy] = [500, 500]
  const almond = (x: number, y: number): string =>
    move(
      x,
      y,
      path(
        "M-36 0Q-10 -27 38 0Q-10 27 -36 0Z",
        darken("#b9793f", random.between(0, 0.2))
      ) + line("M-24 0Q0 -8 26 0M-20 8Q0 4 20 7", lighten("#b9793f", 0.35), 3),
      1,
      random.between(0, 360)
    )
  const raisin = (x: number, y: number): string =>
    path(
      blob(random, x, y, 20, 14, 0.2),
      random.pick(["#4b2440", "#5e2f3c", "#3a1d30"])
    ) + path(stroke([x - 9, y - 5], [x + 9, y - 2], 3), "#8a5a72")
  const fig = (x: number, y: number): string =>
    path(blob(random, x, y, 34, 30, 0.1), "#7b4f45") +
    path(blob(random, x - 4, y - 4, 25, 21, 0.1), "#9a6a56") +
    disc(x, y, 6, "#e0b58a") +
    times(6, (index) =>
      line(
        `M${x + Math.cos(index) * 10} ${y + Math.sin(index) * 10}L${x + Math.cos(index) * 24} ${y + Math.sin(index) * 21}`,
        "#6b4038",
        2
      )
    )
  const walnut = (x: number, y: number): string =>
    path(blob(random, x, y, 33, 29, 0.06), "#b98a55") +
    path(blob(random, x - 4, y - 4, 25, 22, 0.08), "#cda26a") +
    line(
      `M${x} ${y - 28}Q${x + 8} ${y} ${x} ${y + 28}M${x - 14} ${y - 16}q-8 14 2 30M${x + 16} ${y - 14}q8 12 -2 26`,
      "#8a6034",
      3
    )
  const apricot = (x: number, y: number): string =>
    path(blob(random, x, y, 33, 28, 0.1), "#d9761a") +
    path(blob(random, x - 5, y - 5, 24, 19, 0.1), "#ea9a3c") +
    path(stroke([x - 16, y + 4], [x + 14, y - 2], 3), "#b85a10")
  const kinds = [almond, fig, raisin, walnut, almond, apricot, raisin, fig]
  const cells = times(8, (index) => {
    const [a, b] = [
      (index * Math.PI) / 4 + Math.PI / 8,
      ((index + 1) * Math.PI) / 4 + Math.PI / 8,
    ]
    const [r0, r1] = [158, 345]
    const at = (angle: number, reach: number): string =>
      `${cx + Math.cos(angle) * reach} ${cy + Math.sin(angle) * reach}`
    const d = `M${at(a + 0.06, r0)}L${at(a + 0.03, r1 - 15)}L${at((a + b) / 2, r1 + 70)}L${at(b - 0.03, r1 - 15)}L${at(b - 0.06, r0)}Z`
    const kind = kinds[index] as (x: number, y: number) => string
    const step = kind === raisin ? 30 : 50
    const fill = times(Math.round(560 / step), (row) =>
      times(Math.round(560 / step), (column) => {
        const [x, y] = [
          cx +
            Math.cos((a + b) / 2) * 265 -
            280 +
            column * step +
            (row % 2) * step * 0.5 +
            random.between(-4, 4),
          cy +
            Math.sin((a + b) / 2) * 265 -
            280 +
            row * step +
            random.between(-4, 4),
        ]
        return Math.hypot(x - cx, y - cy) > 120 &&
          Math.hypot(x - cx, y - cy) < 470
          ? kind(x, y)
          : ""
      })
    )
    return path(d, darken(wood, 0.5)) + inside(d, fill)
  })
  return (
    box(0, 0, 1000, 1000, pigment.clay) +
    paper(
      move(
        -80,
        -60,
        stripedRug(random, 0, 0, 1180, 1180, [
          pigment.clay,
          pigment.saffron,
          pigment.henna,
          pigment.plaster,
          pigment.pomegranate,
        ]),
        1,
        0
      ),
      "rough"
    ) +
    paper(
      path(starPath(8, 2, 486, [cx, cy], Math.PI / 8), darken(wood, 0.25)) +
        path(starPath(8, 2, 470, [cx - 3, cy - 5], Math.PI / 8), wood),
      "lift"
    ) +
    times(20, () =>
      path(
        stroke(
          [random.between(120, 700), random.between(120, 880)],
          [random.between(700, 880), random.between(120, 880)],
          2
        ),
        lighten(wood, 0.15),
        `opacity=".25"`
      )
    ) +
    cells +
    paper(
      disc(cx, cy, 140, darken(wood, 0.3)) +
        disc(cx, cy, 128, mix(pigment.majorelle, pigment.plaster, 0.05)) +
        disc(cx, cy, 104, pigment.plaster),
      "lift"
    ) +
    inside(
      `M${cx - 96} ${cy}a96 96 0 1 0 192 0a96 96 0 1 0 -192 0Z`,
      times(26, () =>
        almond(cx + random.between(-80, 80), cy + random.between(-80, 80))
      )
    )
  )
}
