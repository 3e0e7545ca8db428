import { zelligePattern, type ZelligeKind } from "../../lib/zellige.ts"
import { combed } from "./parts/wind-combed-tree.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { rampart } from "../kit/earth-walls.ts"
import { sprig } from "../kit/foliage.ts"
import { berry } from "../kit/fruit.ts"
import { hillOn, under } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  type Point,
  box,
  curve,
  line,
  move,
  path,
  times,
} from "../kit/shape.ts"
import { bandedSky, birds, streaks } from "../kit/sky.ts"

/** Essaouira in the trade wind: the Atlantic comes in on a slant, blue boats, and trees combed flat towards the land. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const sea = "#2f7f97"
  const swell = times(11, (index) => {
    const y = 300 + index * 26 + index * index * 2.6
    const crest = Array.from({ length: 30 }, (_, step): Point => [
      -60 + step * 60,
      y +
        Math.sin(step * (1.1 - index * 0.05) + index * 2) * (5 + index * 1.6) +
        step * (index - 4) * 0.9,
    ])
    const foam =
      index % 2
        ? line(
            curve(crest.slice(index, 9 + index * 2)),
            "#e4f1ee",
            2 + index * 0.9
          )
        : ""
    return (
      path(
        `${curve(crest)}V1000H-60Z`,
        mix(mix(sea, ground, 0.4), darken(sea, 0.25), index / 11)
      ) + foam
    )
  })
  const town =
    rampart(930, 330, 470, 58, mix(ground, main, 0.22), { merlon: 12 }) +
    times(11, (index) => {
      const high = random.between(76, 126)
      return (
        box(
          960 + index * 38,
          330 - high,
          36,
          high,
          index % 3 ? pigment.plaster : lighten(ground, 0.3)
        ) +
        box(970 + index * 38, 262 - (index % 4) * 8, 8, 14, pigment.majorelle)
      )
    }) +
    path("M1380 330V236H1440V330Z", mix(ground, main, 0.3)) +
    rampart(930, 336, 480, 46, mix(ground, main, 0.3), {
      merlon: 12,
      holes: false,
    })
  const boat = (x: number, y: number, w: number): string =>
    path(
      `M${x} ${y}Q${x + w * 0.04} ${y + w * 0.2} ${x + w * 0.18} ${y + w * 0.24}H${x + w * 0.8}Q${x + w * 0.95} ${y + w * 0.18} ${x + w * 1.05} ${y - w * 0.08}Q${x + w * 0.5} ${y + w * 0.08} ${x} ${y}Z`,
      "#2457a5"
    ) +
    path(
      `M${x} ${y}Q${x + w * 0.5} ${y + w * 0.08} ${x + w * 1.05} ${y - w * 0.08}L${x + w * 1.03} ${y - w * 0.02}Q${x + w * 0.5} ${y + w * 0.14} ${x + w * 0.01} ${y + w * 0.05}Z`,
      pigment.plaster
    ) +
    line(`M${x + w * 0.4} ${y}V${y - w * 0.5}`, pigment.henna, w * 0.03)
  const shore: Point[] = [
    [-60, 520],
    [160, 590],
    [420, 640],
    [700, 730],
    [960, 800],
    [1240, 850],
    [1660, 900],
  ]
  return (
    bandedSky(random, "#b8d3d6", mix(ground, pigment.saffron, 0.16), 300, 6) +
    streaks(random, pigment.plaster, 14, 30, 230, 0.9) +
    birds(random, 520, 140, 9, 34, "#5c6a70") +
    paper(
      path(
        "M560 300q60 -54 130 -30q60 -36 110 10l40 26H530Z",
        mix("#6b6f86", ground, 0.2)
      ),
      "cut"
    ) +
    paper(swell, "wash") +
    paper(
      path(
        "M880 400L930 372L1010 364L1400 352L1470 372L1660 366V452Q1300 430 1100 430Q940 428 880 400Z",
        mix("#6b5f5a", main, 0.3)
      ) + move(0, 48, town),
      "lift"
    ) +
    paper(
      [
        [1000, 500, 120],
        [1330, 540, 160],
        [1010, 590, 170],
        [1240, 640, 220],
      ]
        .map(([x, y, w]) => boat(x as number, y as number, w as number))
        .join(""),
      "lift"
    ) +
    paper(
      line(
        curve(shore.map(([x, y]): Point => [x + 30, y - 26])),
        "#eaf4ef",
        26
      ),
      "rough"
    ) +
    hillOn(random, shore, mix(ground, pigment.saffron, 0.28), 60) +
    hillOn(
      random,
      shore.map(([x, y]): Point => [x - 40, y + 92]),
      mix(main, ground, 0.38),
      80
    ) +
    paving(shore, name, pattern, main, ground) +
    combed(random, 130, 690, 0.8, pigment.pine) +
    combed(random, 520, 800, 1.05, mix(pigment.pine, pigment.olive, 0.45)) +
    combed(random, 60, 900, 1.25, darken(accent, 0.12)) +
    paper(
      [
        [1660, 920, -150, 380],
        [1560, 960, -122, 300],
        [1680, 860, -166, 320],
      ]
        .map(([x, y, turn, length]) =>
          move(
            x as number,
            y as number,
            sprig(random, length as number, pigment.silver, {
              leaves: 11,
              wide: 0.17,
              reach: 0.22,
            }),
            1,
            turn as number
          )
        )
        .join("") +
        times(8, () =>
          berry(
            random.between(1330, 1580),
            random.between(700, 870),
            17,
            random.pick([pigment.olive, "#3a2b3f"])
          )
        ),
      "lift"
    )
  )
}

/** The path above the beach, tiled in the region's own figure and cropped by the frame. */
function paving(
  shore: readonly Point[],
  name: string,
  pattern: ZelligeKind,
  main: string,
  ground: string
): string {
  const edge = shore.map(([x, y]): Point => [x - 40, y + 150])
  const tiles = zelligePattern(`${name}-path`, pattern, {
    size: 92,
    rotate: 14,
    colors: [mix(main, ground, 0.14), mix(main, ground, 0.55)],
    strap: { color: mix(ground, pigment.plaster, 0.4), width: 3.4 },
  })
  const sheet = path("M-40 600H1640V1000H-40Z", `url(#${name}-path)`)
  return `<defs>${tiles}</defs>${inside(under(edge), paper(sheet, "rough"))}`
}
