import { mats } from "./parts/drying-mats.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { tower } from "../kit/earth-walls.ts"
import { house } from "../kit/house.ts"
import { hill } from "../kit/land.ts"
import { palm } from "../kit/palm.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { type Point, box, closed, path, stroke, times } from "../kit/shape.ts"

/** Tata: a wall of banded red rock that fills the sky, a dark seam of palms, dates drying on plaited mats. */
export const draw: Draw = ({ random, main, accent, ground }) => {
  const rock = mix(accent, pigment.clay, 0.4)
  const bands = (d: string, from: number, dip: number, tone: string): string =>
    inside(
      d,
      path(d, tone) +
        times(15, (index) => {
          const y = from + index * 34 + random.between(-8, 8)
          const thick = random.between(8, 24)
          const colour = random.pick([
            lighten(tone, 0.24),
            darken(tone, 0.2),
            mix(tone, main, 0.5),
            lighten(tone, 0.1),
          ])
          return paper(
            path(
              `M-40 ${y}Q400 ${y - dip} 800 ${y + dip * 0.6}T1640 ${y - dip * 0.3}v${thick}Q1200 ${y + dip + thick} 800 ${y + dip * 0.5 + thick}T-40 ${y + thick}Z`,
              colour
            ),
            "rough"
          )
        }) +
        times(46, () => {
          const [x, y] = [
            random.between(0, 1600),
            random.between(from, from + 420),
          ]
          return path(
            stroke(
              [x, y],
              [x + random.between(-12, 12), y + random.between(40, 120)],
              random.between(3, 9)
            ),
            darken(tone, 0.42),
            `opacity=".55"`
          )
        })
    )
  const cliff = (anchors: Point[]): string =>
    closed([...anchors, [1660, 1000], [-60, 1000]])
  const far = cliff([
    [-60, 150],
    [130, 132],
    [300, 140],
    [330, 186],
    [430, 190],
    [470, 120],
    [760, 96],
    [1010, 104],
    [1050, 160],
    [1180, 168],
    [1240, 84],
    [1450, 70],
    [1660, 78],
  ])
  const near = cliff([
    [-60, 300],
    [60, 292],
    [210, 300],
    [250, 372],
    [420, 388],
    [520, 470],
    [900, 500],
    [1120, 452],
    [1190, 340],
    [1300, 322],
    [1480, 300],
    [1660, 306],
  ])
  const village =
    [
      [560, 560, 70, 60],
      [650, 566, 90, 84],
      [860, 562, 76, 58],
      [960, 566, 100, 74],
      [740, 566, 96, 52],
    ]
      .map(([x, y, w, h]) =>
        house(
          random,
          x as number,
          y as number,
          w as number,
          h as number,
          mix(rock, ground, 0.45),
          { door: darken(rock, 0.5) }
        )
      )
      .join("") + tower(826, 566, 58, 132, mix(rock, ground, 0.36))
  const grove = (
    count: number,
    y: number,
    height: number,
    leaf: string
  ): string =>
    paper(
      times(count, (_, part) =>
        palm(
          random,
          -20 + part * 1640 + random.between(-26, 26),
          y + random.between(-14, 14),
          height * random.between(0.8, 1.25),
          leaf,
          mix(pigment.henna, pigment.reed, 0.5),
          pigment.saffron
        )
      ),
      "lift"
    )
  return (
    box(0, 0, 1600, 900, mix(main, ground, 0.72)) +
    paper(path(far, mix(rock, ground, 0.3)), "cut") +
    bands(far, 90, 26, mix(rock, ground, 0.22)) +
    paper(path(near, rock), "cut") +
    bands(near, 300, -20, rock) +
    hill(
      random,
      { y: 562, height: 10, waves: 1.4 },
      mix(pigment.leaf, ground, 0.35),
      20
    ) +
    paper(village, "lift") +
    grove(27, 640, 124, mix(pigment.pine, main, 0.16)) +
    hill(
      random,
      { y: 668, height: 14, waves: 1.2 },
      mix(pigment.olive, pigment.pine, 0.4),
      60
    ) +
    grove(15, 756, 200, mix(pigment.olive, pigment.leaf, 0.3)) +
    hill(random, { y: 760, height: 10, waves: 1 }, mix(main, ground, 0.5), 40) +
    mats(random, ground, accent)
  )
}
