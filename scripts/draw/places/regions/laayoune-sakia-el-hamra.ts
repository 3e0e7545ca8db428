import { flamingo } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { dune } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { curve, line, path, type Point, stroke, times } from "../kit/shape.ts"
import { bandedSky, birds } from "../kit/sky.ts"
import { parapet } from "./parapet.ts"

/** The lagoon of Naïla: the dunes walk into the water, flamingos stand where they stop. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const water = mix(main, "#7fd0c6", 0.35)
  const bar = (list: Point[], tone: string): string =>
    paper(path(`${curve(list)}V900H-60Z`, tone), "cut")
  const birdsAtRest = [
    [330, 560, 150, 1],
    [430, 590, 176, 1],
    [540, 566, 140, -1],
    [640, 600, 190, 1],
    [760, 580, 160, -1],
    [240, 600, 170, 1],
    [860, 606, 180, 1],
  ]
    .map(([x, y, size, facing]) =>
      flamingo(
        x as number,
        y as number,
        size as number,
        mix("#ef9a8f", accent, 0.15),
        facing as number
      )
    )
    .join("")
  return (
    bandedSky(
      random,
      mix("#f2c48f", ground, 0.3),
      mix(main, ground, 0.72),
      300,
      7
    ) +
    birds(random, 560, 150, 13, 30, mix("#d9776a", main, 0.2)) +
    paper(path("M-40 292H1640V900H-40Z", darken(main, 0.12)), "wash") +
    line("M-20 312Q500 300 900 316T1640 306", pigment.plaster, 5) +
    bar(
      [
        [-60, 330],
        [240, 322],
        [600, 340],
        [900, 330],
        [1200, 348],
        [1660, 336],
      ],
      mix(accent, ground, 0.5)
    ) +
    paper(
      path(
        "M-40 356Q400 340 800 360T1640 350V900H-40Z",
        mix(water, pigment.plaster, 0.25)
      ),
      "wash"
    ) +
    dune(
      [
        [880, 470],
        [1010, 400],
        [1130, 330],
        [1230, 240],
        [1320, 190],
        [1420, 250],
        [1520, 300],
        [1700, 320],
      ],
      mix(accent, ground, 0.32),
      mix(accent, main, 0.4),
      6
    ) +
    bar(
      [
        [-60, 430],
        [160, 420],
        [420, 440],
        [640, 432],
        [800, 460],
      ],
      mix(accent, ground, 0.6)
    ) +
    paper(
      path(
        "M-40 470Q300 444 700 470Q1000 500 1300 470T1640 490V900H-40Z",
        water
      ),
      "wash"
    ) +
    times(36, () => {
      const [x, y] = [random.between(0, 1550), random.between(480, 610)]
      return path(
        stroke([x, y], [x + random.between(50, 200), y], 3),
        "#e6f6ef",
        `opacity=".7"`
      )
    }) +
    `<g opacity=".3" transform="translate(0 1190) scale(1 -1)">${birdsAtRest}</g>` +
    paper(birdsAtRest, "lift") +
    paper(
      path(
        "M1100 560Q1130 596 1210 600H1400Q1470 594 1500 546Q1300 584 1100 560Z",
        darken(main, 0.35)
      ) +
        path(
          "M1100 560Q1300 584 1500 546L1496 560Q1300 596 1106 572Z",
          accent
        ) +
        line("M1250 570L1180 470", pigment.henna, 6),
      "lift"
    ) +
    paper(
      path(
        "M-60 640Q120 590 330 616Q480 634 560 660H-60Z",
        mix(accent, ground, 0.42)
      ),
      "cut"
    ) +
    paper(
      times(26, (index) =>
        path(
          stroke(
            [index * 16 - 20, 640],
            [
              index * 16 + random.between(-10, 26),
              560 + random.between(-20, 30),
            ],
            4
          ),
          index % 2 ? mix(pigment.olive, accent, 0.3) : pigment.leaf
        )
      ),
      "rough"
    ) +
    parapet({
      name,
      pattern,
      colors: [pigment.plaster, main, accent, lighten(main, 0.4)],
      size: 220,
      shift: 60,
    })
  )
}
