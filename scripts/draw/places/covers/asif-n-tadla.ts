import { falls } from "./parts/falls.ts"
import { walker } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { euphorbia } from "../kit/desert-plants.ts"
import { sprig } from "../kit/foliage.ts"
import { pomegranate } from "../kit/fruit.ts"
import { hive } from "../kit/hive.ts"
import { hill, hillOn, peaks, range } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { type Point, curve, move, path, times } from "../kit/shape.ts"
import { bandedSky, birds } from "../kit/sky.ts"
import { tree } from "../kit/tree.ts"
import { zelligePattern } from "../../lib/zellige.ts"

/** Azilal: a plateau split by its river; falls on one side, hives stepping down among euphorbia on the other. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const rock = mix(main, "#c99a6b", 0.55)
  const gorge: Point[] = [
    [870, 350],
    [920, 420],
    [880, 520],
    [960, 640],
    [1010, 760],
    [960, 1000],
  ]
  const right: Point[] = [
    [1300, 330],
    [1240, 420],
    [1330, 540],
    [1290, 660],
    [1400, 780],
    [1480, 1000],
  ]
  const cleft = `${curve(gorge)}L${curve([...right].reverse()).slice(1)}Z`
  const hives = [
    [90, 560, 62],
    [210, 548, 62],
    [330, 566, 66],
    [450, 552, 64],
    [590, 572, 68],
    [130, 690, 92],
    [320, 676, 94],
    [520, 700, 98],
    [710, 684, 90],
  ]
    .map(([x, y, w], index) =>
      hive(
        x as number,
        y as number,
        w as number,
        [main, "#4f86a5", pigment.saffron, accent][index % 4] as string,
        2 - (index % 3 === 2 ? 1 : 0) + 0
      )
    )
    .join("")
  return (
    `<defs>${zelligePattern(`${name}-cloth`, pattern, { size: 90, colors: [pigment.saffron, main, lighten(ground, 0.3)], strap: { color: pigment.plaster, width: 3 } })}</defs>` +
    bandedSky(random, "#8fb5c4", lighten(ground, 0.2), 330, 5) +
    birds(random, 1010, 130, 5, 20, pigment.kohl) +
    range(
      random,
      peaks(
        random,
        [
          [-60, 250],
          [150, 180],
          [330, 214],
          [520, 120],
          [720, 190],
          [930, 150],
          [1130, 220],
          [1340, 130],
          [1680, 226],
        ],
        11
      ),
      { colour: mix("#7d86ad", main, 0.25), snow: pigment.snow, snowLine: 196 }
    ) +
    hill(
      random,
      { y: 316, height: 20, waves: 2 },
      mix(accent, ground, 0.3),
      50
    ) +
    paper(
      times(16, (index) =>
        tree(random, index * 108 + random.between(-30, 30), 352, 18, {
          leaf: pigment.pine,
        })
      ),
      "lift"
    ) +
    hillOn(
      random,
      [
        [-60, 366],
        [300, 350],
        [870, 354],
        [1300, 336],
        [1660, 352],
      ],
      mix(accent, "#c9b06a", 0.35),
      90
    ) +
    paper(path(cleft, darken(rock, 0.35)), "cut") +
    inside(cleft, falls(random, rock, right)) +
    paper(
      times(12, (index) =>
        euphorbia(
          random,
          [60, 300, 520, 760, 190, 640, 420, 840, 1400, 1530, 1450, 1560][
            index
          ] as number,
          [470, 440, 470, 450, 640, 610, 640, 600, 470, 520, 640, 720][
            index
          ] as number,
          [80, 60, 90, 74, 120, 110, 96, 130, 84, 110, 130, 150][
            index
          ] as number,
          accent
        )
      ),
      "lift"
    ) +
    paper(hives, "lift") +
    walker(420, 640, 92, pigment.plaster) +
    paper(
      euphorbia(random, 120, 900, 330, mix(accent, pigment.olive, 0.3)) +
        euphorbia(random, 520, 910, 260, accent) +
        euphorbia(random, 830, 920, 220, mix(accent, pigment.olive, 0.2)),
      "lift"
    ) +
    paper(
      path("M1120 1000Q1180 840 1660 800V1000Z", `url(#${name}-cloth)`),
      "lift"
    ) +
    paper(
      [
        [1660, 560, 168, 300],
        [1680, 690, 190, 330],
        [1660, 480, 145, 240],
      ]
        .map(([x, y, turn, length]) =>
          move(
            x as number,
            y as number,
            sprig(random, length as number, pigment.olive, {
              leaves: 7,
              wide: 0.3,
              reach: 0.28,
            }),
            1,
            turn as number
          )
        )
        .join("") +
        pomegranate(random, 1352, 836, 64, pigment.pomegranate) +
        pomegranate(random, 1486, 812, 84, pigment.pomegranate, true),
      "lift"
    )
  )
}
