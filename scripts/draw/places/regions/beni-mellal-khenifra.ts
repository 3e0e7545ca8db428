import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill, hillOn, peaks, range } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { closed, path, type Point, stroke, times } from "../kit/shape.ts"
import { bandedSky } from "../kit/sky.ts"
import { cedar } from "../kit/conifers.ts"
import { tree } from "../kit/tree.ts"
import { parapet } from "./parapet.ts"

/** The red cathedral of Imsfrane over a turquoise lake that fills every arm of its valley. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const red = mix(main, "#c9744a", 0.5)
  const nave: Point[] = [
    [560, 470],
    [600, 330],
    [650, 300],
    [676, 180],
    [740, 120],
    [800, 86],
    [852, 130],
    [880, 110],
    [960, 150],
    [1000, 250],
    [1040, 280],
    [1090, 400],
    [1150, 480],
  ]
  const d = closed([...nave, [1150, 620], [560, 620]])
  const flutes = times(30, (index) => {
    const x = 570 + index * 20
    return path(
      stroke(
        [x + random.between(-6, 6), 110 + Math.abs(index - 12) * 16],
        [x + random.between(-16, 16), 500],
        random.between(5, 14)
      ),
      random.pick([darken(red, 0.3), lighten(red, 0.22), darken(red, 0.18)]),
      `opacity=".75"`
    )
  })
  const lake =
    "M-40 500Q180 470 420 494Q560 506 700 494Q900 476 1100 500Q1300 516 1640 480V640H-40Z"
  return (
    bandedSky(
      random,
      mix("#7fb0c4", ground, 0.2),
      lighten(ground, 0.4),
      420,
      6
    ) +
    range(
      random,
      peaks(
        random,
        [
          [-60, 330],
          [150, 220],
          [320, 270],
          [520, 190],
          [760, 280],
          [1000, 220],
          [1230, 290],
          [1420, 180],
          [1680, 280],
        ],
        10
      ),
      { colour: mix("#7d86ad", main, 0.2), snow: pigment.snow, snowLine: 262 }
    ) +
    hill(
      random,
      { y: 400, height: 40, waves: 1.6 },
      mix(accent, ground, 0.3),
      40
    ) +
    hillOn(
      random,
      [
        [-60, 400],
        [160, 380],
        [340, 420],
        [480, 470],
        [620, 500],
      ],
      mix(red, accent, 0.5),
      40
    ) +
    hillOn(
      random,
      [
        [1040, 500],
        [1180, 430],
        [1360, 370],
        [1500, 350],
        [1660, 330],
      ],
      mix(red, accent, 0.35),
      40
    ) +
    paper(path(d, red), "cut") +
    inside(
      d,
      paper(flutes, "rough") +
        paper(
          path(
            closed([
              [852, 90],
              [900, 300],
              [880, 620],
              [1200, 620],
              [1200, 90],
            ]),
            darken(red, 0.35),
            `opacity=".55"`
          ),
          "rough"
        )
    ) +
    paper(
      times(26, (index) =>
        tree(
          random,
          20 + index * 64 + random.between(-20, 20),
          500 - Math.abs(index - 13) * 5,
          random.between(14, 24),
          { leaf: mix(pigment.pine, accent, 0.35) }
        )
      ),
      "lift"
    ) +
    paper(path(lake, "#2f9aa0"), "wash") +
    inside(
      lake,
      `<g opacity=".4" transform="translate(0 996) scale(1 -1)">${path(d, red)}</g>`
    ) +
    times(30, () => {
      const [x, y] = [random.between(0, 1550), random.between(510, 610)]
      return path(
        stroke([x, y], [x + random.between(50, 200), y], 3),
        "#d5f0ea",
        `opacity=".65"`
      )
    }) +
    hillOn(
      random,
      [
        [-60, 520],
        [120, 540],
        [280, 590],
        [420, 660],
      ],
      mix(accent, pigment.olive, 0.4),
      50
    ) +
    hillOn(
      random,
      [
        [1180, 660],
        [1320, 590],
        [1480, 556],
        [1660, 540],
      ],
      mix(accent, pigment.olive, 0.3),
      50
    ) +
    paper(
      cedar(random, 90, 620, 400, darken(pigment.pine, 0.12)) +
        cedar(random, 250, 640, 260, pigment.pine) +
        cedar(random, 1520, 640, 420, darken(pigment.pine, 0.12)),
      "lift"
    ) +
    parapet({
      name,
      pattern,
      colors: [
        pigment.plaster,
        main,
        accent,
        pigment.saffron,
        lighten(main, 0.25),
      ],
      size: 300,
      shift: 90,
    })
  )
}
