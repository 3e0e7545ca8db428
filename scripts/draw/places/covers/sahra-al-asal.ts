import { zelligePattern, cellSize } from "../../lib/zellige.ts"
import { camel, walker } from "../kit/animals.ts"
import { hive } from "../kit/hive.ts"
import { tent } from "../kit/tent.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { dune } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import { euphorbia } from "../kit/desert-plants.ts"
import type { Draw } from "../kit/scene.ts"
import { disc, move, path, stroke, times } from "../kit/shape.ts"
import { bandedSky, stars } from "../kit/sky.ts"

/** Laâyoune by night: the moon is a rosette, dunes lie in blue, hives and a lit tent wait for the euphorbia to flower. */
export const draw: Draw = ({ random, main, accent, ground, name }) => {
  const night = darken(main, 0.55)
  const size = 250
  const [mx, my] = [1190, 190]
  const sand = mix(accent, ground, 0.35)
  const moonlit = mix(sand, main, 0.38)
  const shade = mix(darken(main, 0.4), accent, 0.1)
  return (
    `<defs>${zelligePattern(`${name}-moon`, "sixteen", { size, x: mx - size / 2, y: my - cellSize("sixteen", size).height / 2, colors: [pigment.plaster, mix(main, ground, 0.45), pigment.saffron, accent, mix(main, ground, 0.7), lighten(accent, 0.45)], strap: { color: "#fffaf0", width: 2.6 } })}</defs>` +
    bandedSky(random, night, mix(main, ground, 0.3), 600, 10, "rough") +
    stars(random, pigment.plaster, 190, 460) +
    times(5, (index) =>
      disc(mx, my, 330 - index * 44, lighten(main, 0.3), `opacity=".1"`)
    ) +
    disc(mx, my, 128, "#fdf0cf") +
    disc(mx, my, 121, `url(#${name}-moon)`) +
    dune(
      [
        [-60, 600],
        [160, 560],
        [340, 480],
        [470, 420],
        [600, 486],
        [820, 560],
        [1100, 590],
        [1660, 600],
      ],
      mix(moonlit, main, 0.4),
      mix(shade, main, 0.3),
      0
    ) +
    dune(
      [
        [600, 640],
        [860, 590],
        [1060, 540],
        [1200, 470],
        [1310, 410],
        [1420, 476],
        [1560, 530],
        [1700, 560],
      ],
      mix(moonlit, main, 0.24),
      shade,
      5
    ) +
    [380, 470, 560, 650, 742]
      .map((x, index) =>
        camel(
          x,
          634 + index * 4 - (index === 0 ? 4 : 0),
          80,
          darken(main, 0.75)
        )
      )
      .join("") +
    walker(820, 654, 62, darken(main, 0.75)) +
    dune(
      [
        [-60, 690],
        [160, 640],
        [420, 652],
        [700, 668],
        [900, 650],
        [1200, 680],
        [1400, 700],
        [1660, 690],
      ],
      moonlit,
      mix(moonlit, main, 0.15),
      4
    ) +
    `<g opacity=".5">${path("M930 800Q1180 730 1480 800Q1180 850 930 800Z", pigment.saffron)}</g>` +
    paper(
      tent(1000, 790, 400, 170, mix(pigment.henna, pigment.kohl, 0.45), accent),
      "lift"
    ) +
    path("M1164 790Q1196 714 1202 678Q1222 722 1248 790Z", "#ffcf6b") +
    walker(1204, 790, 54, darken(main, 0.7)) +
    dune(
      [
        [-60, 860],
        [120, 812],
        [330, 744],
        [450, 706],
        [560, 760],
        [800, 816],
        [1100, 840],
        [1660, 850],
      ],
      mix(sand, main, 0.16),
      mix(shade, main, 0.4),
      7
    ) +
    paper(
      [0, 1, 2, 3]
        .map((index) =>
          hive(
            90 + index * 128,
            862 - index * 22 + (index > 2 ? 26 : 0),
            92,
            [main, accent, pigment.plaster, mix(main, ground, 0.4)][
              index
            ] as string
          )
        )
        .join(""),
      "lift"
    ) +
    paper(
      euphorbia(random, 700, 910, 250, mix(main, pigment.leaf, 0.5)) +
        euphorbia(random, 950, 930, 190, mix(main, pigment.leaf, 0.35)) +
        euphorbia(random, 1500, 930, 330, mix(main, pigment.leaf, 0.45)),
      "lift"
    ) +
    times(14, () => {
      const [x, y] = [random.between(560, 980), random.between(720, 850)]
      return move(
        x,
        y,
        path(stroke([-5, 0], [6, 0], 4), pigment.saffron) +
          path(
            stroke([0, 0], [-3, -8], 3) + stroke([1, 0], [5, -8], 3),
            "#fff8e6"
          )
      )
    })
  )
}
