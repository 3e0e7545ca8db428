import { starPath } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  closed,
  disc,
  line,
  move,
  oval,
  path,
  type Point,
  times,
} from "../kit/shape.ts"
import { jar } from "../kit/flasks.ts"

const amber = "#d98a12"
const cell = (x: number, y: number, r: number): string =>
  closed(
    Array.from({ length: 6 }, (_, index): Point => [
      x + Math.cos(index * 1.0472 + 0.5236) * r,
      y + Math.sin(index * 1.0472 + 0.5236) * r,
    ])
  )

/** Honeys: the whole wall is comb, some cells full, some open; one jar and a long thread of honey. */
export const draw: Draw = ({ random }) => {
  const r = 66
  const comb = times(11, (row) =>
    times(10, (column) => {
      const [x, y] = [
        column * r * 1.732 + (row % 2) * r * 0.866 - 30,
        row * r * 1.5 - 20,
      ]
      const full = random.next()
      const tone =
        full < 0.45
          ? mix(amber, pigment.saffron, random.next())
          : full < 0.75
            ? mix(amber, pigment.clay, random.between(0.2, 0.6))
            : lighten(pigment.saffron, 0.45)
      return (
        path(cell(x, y, r * 0.92), tone) +
        path(cell(x - 4, y - 5, r * 0.66), lighten(tone, 0.14)) +
        path(
          `M${x - 30} ${y - 18}q12 -22 34 -22`,
          "none",
          `stroke="#fff3cf" stroke-width="6" stroke-linecap="round" opacity=".7"`
        )
      )
    })
  )
  const bee = (x: number, y: number, k: number, turn: number): string =>
    move(
      x,
      y,
      oval(
        -16,
        -26,
        34,
        17,
        "#fdf6e6",
        `opacity=".9" transform="rotate(30 -16 -26)"`
      ) +
        oval(
          16,
          -26,
          34,
          17,
          "#fdf6e6",
          `opacity=".9" transform="rotate(-30 16 -26)"`
        ) +
        oval(0, 6, 40, 24, pigment.kohl) +
        path(
          "M-22 -14Q-18 6 -22 26L-8 30Q-4 6 -8 -18ZM6 -18Q10 6 6 30L20 26Q24 6 20 -14Z",
          pigment.saffron
        ) +
        disc(42, 2, 14, pigment.kohl),
      k,
      turn
    )
  const dipper =
    line("M610 -40L700 300", darken("#b98545", 0.1), 22) +
    `<g transform="rotate(-15 712 350)">${times(6, (index) => oval(712, 300 + index * 23, 40 + Math.sin((index / 5) * 3.1) * 28, 13, index % 2 ? "#c99250" : "#a87236"))}</g>` +
    path(
      "M700 430Q722 470 716 560Q712 640 704 720L694 720Q700 600 690 520Q680 460 700 430Z",
      amber
    )
  return (
    path("M0 0H1000V1000H0Z", mix(pigment.clay, pigment.henna, 0.4)) +
    paper(comb, "lift") +
    paper(
      path(
        "M-40 846Q500 800 1040 840V1100H-40Z",
        mix(pigment.henna, pigment.kohl, 0.25)
      ),
      "cut"
    ) +
    paper(
      move(
        370,
        930,
        jar(
          620,
          "#c9780f",
          pigment.plaster,
          pigment.plaster,
          path(starPath(8, 3, 86), pigment.saffron) +
            disc(0, 0, 30, pigment.plaster)
        )
      ),
      "lift"
    ) +
    paper(dipper, "lift") +
    paper(
      oval(704, 900, 190, 44, pigment.plaster) +
        oval(704, 892, 160, 32, mix(pigment.sand, pigment.reed, 0.15)) +
        oval(704, 890, 146, 26, amber) +
        path("M676 900Q690 720 694 700H706Q716 800 734 898Z", amber) +
        oval(660, 882, 50, 7, lighten(amber, 0.5)),
      "lift"
    ) +
    paper(
      bee(840, 250, 1.3, -20) + bee(150, 170, 1, 24) + bee(880, 640, 0.9, 150),
      "lift"
    )
  )
}
