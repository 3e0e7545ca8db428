import { cellSize, starPath, zelligePattern } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  box,
  disc,
  line,
  move,
  oval,
  path,
  stroke,
  times,
} from "../kit/shape.ts"
import { tribalRug } from "../kit/textiles.ts"
import { vessel } from "../kit/vessel.ts"

/** Crafts: a rug fills the wall; before it a zellige table, a great jar, and a pair of yellow slippers. */
export const draw: Draw = ({ random, name }) => {
  const [tx, ty, tr] = [650, 640, 300]
  const size = 470
  const top = `<defs>${zelligePattern(`${name}-table`, "sixteen", { size, x: -size / 2, y: -cellSize("sixteen", size).height / 2, colors: [pigment.plaster, pigment.majorelle, "#2f7d62", pigment.saffron, "#17335f", pigment.clay], strap: { color: pigment.plaster, width: 5 } })}</defs>`
  const iron = pigment.kohl
  const legs =
    line(
      `M${tx - 200} ${ty + 40}Q${tx - 120} ${ty + 240} ${tx - 190} ${ty + 330}M${tx + 200} ${ty + 40}Q${tx + 120} ${ty + 240} ${tx + 190} ${ty + 330}M${tx} ${ty + 80}V${ty + 350}`,
      iron,
      15
    ) +
    line(
      `M${tx - 130} ${ty + 200}Q${tx} ${ty + 240} ${tx + 130} ${ty + 200}`,
      iron,
      9
    )
  const jar = vessel(
    [
      [90, 0],
      [120, 30],
      [176, 190],
      [160, 330],
      [84, 420],
      [70, 470],
      [96, 500],
    ],
    pigment.plaster,
    box(-200, -340, 400, 12, pigment.majorelle) +
      box(-200, -130, 400, 12, pigment.majorelle) +
      times(6, (index) =>
        path(
          starPath(8, 2, 44, [-180 + index * 72, -236]),
          index % 2 ? pigment.saffron : pigment.majorelle
        )
      ) +
      times(
        12,
        (index) =>
          path(
            stroke([-140 + index * 25, -20], [-165 + index * 30, -116], 11),
            pigment.majorelle
          ) +
          path(
            stroke([-100 + index * 18, -440], [-150 + index * 28, -352], 9),
            "#2f7d62"
          )
      ) +
      box(-200, -486, 400, 14, pigment.majorelle)
  )
  const slipper = (x: number, y: number, turn: number): string =>
    move(
      x,
      y,
      path(
        "M-150 0Q-156 -44 -110 -50Q-60 -52 -10 -86Q40 -104 120 -58Q184 -26 214 -34Q206 8 150 14Q20 24 -120 16Q-146 12 -150 0Z",
        pigment.saffron
      ) +
        path(
          "M-140 -14Q-120 -44 -60 -40Q-20 -44 6 -66Q-10 -24 -40 -6Q-100 6 -140 -14Z",
          darken(pigment.saffron, 0.55)
        ) +
        line(
          "M20 -78Q64 -40 40 10M60 -84Q104 -50 92 8",
          lighten(pigment.saffron, 0.45),
          5
        ) +
        path(
          "M-150 4Q20 30 214 -34Q206 10 150 18Q20 30 -120 22Q-148 18 -150 4Z",
          darken(pigment.saffron, 0.3)
        ),
      1,
      turn
    )
  const lamp =
    line("M150 -20V120", iron, 6) +
    path("M150 110L196 170L216 260L150 350L84 260L104 170Z", "#b98a3a") +
    times(3, (row) =>
      times(3 - Math.abs(row - 1), (column) =>
        path(
          starPath(8, 2, 17, [
            150 + (column - (2 - Math.abs(row - 1)) / 2) * 42,
            190 + row * 44,
          ]),
          "#fff0c2"
        )
      )
    ) +
    path(
      "M150 110L166 150H134ZM150 350L160 376L150 396L140 376Z",
      darken("#b98a3a", 0.3)
    ) +
    path(
      "M150 110L196 170L216 260L150 350Z",
      darken("#b98a3a", 0.3),
      `opacity=".35"`
    )
  return (
    top +
    box(0, 0, 1000, 1000, mix(pigment.sand, pigment.saffron, 0.14)) +
    paper(
      tribalRug(random, 300, -120, 780, 900, [
        pigment.pomegranate,
        pigment.saffron,
        pigment.kohl,
        pigment.plaster,
      ]),
      "lift"
    ) +
    paper(
      path("M-40 820H1040V1100H-40Z", mix(pigment.clay, pigment.henna, 0.35)),
      "cut"
    ) +
    times(5, (index) =>
      line(
        `M-20 ${850 + index * 38}H1020`,
        darken(pigment.clay, 0.4),
        3,
        `opacity=".5"`
      )
    ) +
    paper(lamp, "lift") +
    paper(legs, "lift") +
    paper(
      oval(tx, ty + 14, tr, tr * 0.4, iron) +
        oval(tx, ty, tr, tr * 0.4, darken(pigment.majorelle, 0.3)),
      "lift"
    ) +
    move(
      tx,
      ty,
      `<g transform="scale(1 .4)">${disc(0, 0, tr - 14, `url(#${name}-table)`)}</g>`
    ) +
    paper(move(200, 900, jar, 1.05), "lift") +
    paper(
      move(
        690,
        640,
        vessel(
          [
            [30, 0],
            [56, 30],
            [58, 70],
            [30, 110],
            [24, 128],
            [34, 136],
          ],
          "#2f7d62",
          box(-80, -56, 160, 9, pigment.saffron)
        )
      ) +
        move(
          800,
          622,
          vessel(
            [
              [20, 0],
              [40, 40],
              [52, 56],
            ],
            pigment.clay,
            box(-80, -44, 160, 7, pigment.plaster)
          )
        ),
      "lift"
    ) +
    paper(slipper(560, 940, -4), "lift") +
    paper(slipper(760, 976, 6), "lift")
  )
}
