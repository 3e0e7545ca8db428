import { rampart, tower } from "../kit/earth-walls.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hillOn } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { box, line, path, stroke, times } from "../kit/shape.ts"
import { bandedSky, birds, streaks } from "../kit/sky.ts"
import { parapet } from "./parapet.ts"

/** The mouth of the Bouregreg: the kasbah's long ochre wall on its rock, boats crossing to the other bank. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const wall = mix(main, ground, 0.3)
  const houses = times(26, (index) => {
    const [row, column] = [Math.floor(index / 13), index % 13]
    const x = 40 + column * 66 + row * 20
    return (
      box(
        x,
        196 + row * 34 - (column % 3) * 12,
        62,
        90,
        index % 4 ? pigment.plaster : mix(ground, main, 0.18)
      ) +
      box(x, 250 + row * 34, 62, 30, mix(accent, pigment.plaster, 0.25)) +
      box(x + 18, 222 + row * 34 - (column % 3) * 12, 9, 13, accent)
    )
  })
  const rock = "M-40 420H940Q1010 430 1030 500Q1060 560 1120 600L1180 700H-40Z"
  const boat = (x: number, y: number, w: number, tone: string): string =>
    path(
      `M${x} ${y}Q${x + w * 0.1} ${y + w * 0.16} ${x + w * 0.24} ${y + w * 0.17}H${x + w * 0.8}Q${x + w * 0.95} ${y + w * 0.14} ${x + w * 1.08} ${y - w * 0.1}Q${x + w * 0.5} ${y + w * 0.06} ${x} ${y}Z`,
      tone
    ) +
    path(
      `M${x} ${y}Q${x + w * 0.5} ${y + w * 0.06} ${x + w * 1.08} ${y - w * 0.1}L${x + w * 1.05} ${y - w * 0.03}Q${x + w * 0.5} ${y + w * 0.12} ${x + w * 0.02} ${y + w * 0.05}Z`,
      pigment.plaster
    ) +
    line(
      `M${x + w * 0.3} ${y + w * 0.04}l${w * 0.4} ${w * 0.28}`,
      pigment.henna,
      w * 0.025
    )
  return (
    bandedSky(
      random,
      mix(accent, ground, 0.5),
      lighten(pigment.saffron, 0.7),
      400,
      7
    ) +
    streaks(random, pigment.plaster, 9, 40, 200, 0.8) +
    birds(random, 1250, 170, 9, 30, darken(accent, 0.3)) +
    paper(
      path("M-40 392H1640V900H-40Z", mix(accent, "#58a0ae", 0.35)),
      "wash"
    ) +
    paper(
      path(
        "M1240 392Q1400 372 1640 376V440Q1480 430 1360 470Q1280 430 1240 392Z",
        mix(ground, pigment.saffron, 0.2)
      ),
      "cut"
    ) +
    times(14, (index) =>
      box(
        1400 + index * 22,
        350 - (index % 4) * 9,
        20,
        40,
        index % 3 ? pigment.plaster : ground
      )
    ) +
    rampart(1390, 398, 260, 26, wall, { merlon: 8, holes: false }) +
    line(
      "M1180 470Q1320 430 1640 446M1120 520Q1380 470 1640 500",
      pigment.plaster,
      6
    ) +
    paper(houses, "lift") +
    paper(path(rock, mix("#8a6442", main, 0.35)), "cut") +
    inside(
      rock,
      times(12, (index) =>
        paper(
          line(
            `M-40 ${450 + index * 22}Q500 ${436 + index * 24} 1180 ${470 + index * 26}`,
            random.pick(["#6d4c33", mix(main, ground, 0.25), "#94704a"]),
            random.between(5, 13)
          ),
          "rough"
        )
      )
    ) +
    paper(
      rampart(-30, 452, 900, 150, wall, { merlon: 24 }) +
        tower(904, 470, 130, 190, mix(main, ground, 0.22)) +
        path("M330 452v-80a60 66 0 0 1 120 0v80Z", darken(main, 0.62)) +
        path(
          "M300 452v-94a90 96 0 0 1 180 0v94h-30v-80a60 66 0 0 0 -120 0v80Z",
          mix(main, pigment.clay, 0.3)
        ) +
        line("M312 452v-92a78 84 0 0 1 156 0v92", lighten(wall, 0.4), 5),
      "lift"
    ) +
    times(22, () => {
      const [x, y] = [random.between(1080, 1600), random.between(470, 610)]
      return path(
        stroke([x, y], [x + random.between(50, 140), y], 3),
        "#e3f0ee",
        `opacity=".7"`
      )
    }) +
    paper(
      boat(1260, 548, 190, accent) +
        boat(1130, 598, 150, main) +
        boat(1440, 590, 170, mix(pigment.clay, accent, 0.1)),
      "lift"
    ) +
    hillOn(
      random,
      [
        [-60, 590],
        [300, 580],
        [700, 600],
        [1040, 624],
        [1300, 700],
      ],
      mix(pigment.olive, main, 0.3),
      60
    ) +
    parapet({
      name,
      pattern,
      colors: [
        accent,
        main,
        pigment.plaster,
        lighten(main, 0.3),
        mix(accent, "#58a0ae", 0.4),
      ],
      size: 200,
      shift: 30,
    })
  )
}
