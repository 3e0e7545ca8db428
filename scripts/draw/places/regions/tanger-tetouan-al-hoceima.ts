import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill, hillOn } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { box, closed, disc, line, path, stroke, times } from "../kit/shape.ts"
import { bandedSky, birds } from "../kit/sky.ts"
import { tree } from "../kit/tree.ts"
import { parapet } from "./parapet.ts"

/** The cape where two seas meet: the light on its rock, the white town on the far shore of the bay. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const sails = [
    [560, 420, 70],
    [700, 470, 96],
    [880, 400, 58],
    [470, 520, 110],
  ]
    .map(
      ([x, y, s]) =>
        path(
          closed([
            [x as number, (y as number) - (s as number)],
            [(x as number) + (s as number) * 0.62, y as number],
            [x as number, y as number],
          ]),
          pigment.plaster
        ) +
        path(
          closed([
            [(x as number) - 5, (y as number) - (s as number) * 0.8],
            [(x as number) - (s as number) * 0.4, y as number],
            [(x as number) - 5, y as number],
          ]),
          accent
        ) +
        path(
          stroke(
            [(x as number) - (s as number) * 0.5, (y as number) + 5],
            [(x as number) + (s as number) * 0.7, (y as number) + 5],
            (s as number) * 0.12
          ),
          darken(main, 0.4)
        )
    )
    .join("")
  const town = times(46, (index) => {
    const [row, column] = [Math.floor(index / 12), index % 12]
    const [x, y] = [
      1090 + column * 44 + row * 16 + random.between(-8, 8),
      372 + row * 42 - column * 5,
    ]
    return (
      box(
        x,
        y - 50,
        44,
        62,
        index % 5 ? pigment.plaster : lighten(accent, 0.5)
      ) +
      box(x + 32, y - 50, 12, 62, mix(main, ground, 0.62)) +
      box(x + 10, y - 34, 8, 12, main)
    )
  })
  return (
    bandedSky(random, mix(main, ground, 0.35), lighten(accent, 0.62), 330, 7) +
    disc(760, 250, 62, lighten(accent, 0.55)) +
    birds(random, 420, 150, 8, 30, darken(main, 0.4)) +
    hill(random, { y: 322, height: 22, waves: 2.2 }, mix(main, ground, 0.45)) +
    paper(path("M-40 350H1640V900H-40Z", main), "wash") +
    paper(
      path("M-40 350H760Q700 470 840 650H-40Z", mix(main, "#2f9a9a", 0.45)),
      "wash"
    ) +
    times(26, () => {
      const [x, y] = [random.between(0, 1500), random.between(370, 600)]
      return path(
        stroke([x, y], [x + random.between(50, 190), y], 3),
        pigment.plaster,
        `opacity=".6"`
      )
    }) +
    hillOn(
      random,
      [
        [900, 660],
        [1010, 500],
        [1120, 420],
        [1300, 350],
        [1480, 300],
        [1660, 270],
      ],
      mix(pigment.leaf, main, 0.25),
      40
    ) +
    paper(town, "lift") +
    paper(sails, "lift") +
    hillOn(
      random,
      [
        [-60, 300],
        [90, 316],
        [230, 346],
        [330, 440],
        [372, 560],
        [440, 700],
      ],
      mix("#8a6a4f", accent, 0.2),
      60
    ) +
    times(9, (index) =>
      paper(
        line(
          `M-20 ${400 + index * 30}Q160 ${396 + index * 34} ${330 + index * 12} ${470 + index * 26}`,
          index % 2 ? "#7a5a44" : "#b08a60",
          8
        ),
        "rough"
      )
    ) +
    paper(
      tree(random, 40, 322, 46, { leaf: pigment.pine }) +
        tree(random, 260, 372, 40, { leaf: pigment.olive }),
      "lift"
    ) +
    paper(
      path(
        closed([
          [110, 320],
          [122, 90],
          [178, 90],
          [190, 326],
        ]),
        accent
      ) +
        path(
          closed([
            [156, 90],
            [178, 90],
            [190, 326],
            [160, 324],
          ]),
          darken(accent, 0.22)
        ) +
        box(110, 74, 80, 18, pigment.plaster) +
        box(126, 38, 48, 38, lighten(accent, 0.6)) +
        path(
          closed([
            [120, 38],
            [150, 8],
            [180, 38],
          ]),
          main
        ) +
        box(138, 150, 14, 22, main) +
        box(138, 220, 14, 22, main),
      "lift"
    ) +
    parapet({
      name,
      pattern,
      colors: [pigment.plaster, main, accent, mix(main, "#2f9a9a", 0.5)],
      size: 190,
    })
  )
}
