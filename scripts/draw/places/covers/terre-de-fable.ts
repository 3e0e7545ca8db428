import { zelligePattern } from "../../lib/zellige.ts"
import { walker } from "../kit/animals.ts"
import { house } from "../kit/house.ts"
import { kiln, smoke } from "../kit/kiln.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hillOn } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import { sprig } from "../kit/foliage.ts"
import type { Draw } from "../kit/scene.ts"
import { box, disc, line, move, path, stroke, times } from "../kit/shape.ts"
import { bandedSky } from "../kit/sky.ts"
import { vessel, type Profile } from "../kit/vessel.ts"

const shapes: Profile[] = [
  [
    [22, 0],
    [44, 36],
    [40, 70],
    [18, 92],
    [16, 104],
    [24, 110],
  ],
  [
    [26, 0],
    [40, 20],
    [46, 56],
    [34, 78],
    [36, 84],
  ],
  [
    [18, 0],
    [30, 50],
    [24, 96],
    [12, 116],
    [18, 126],
  ],
  [
    [20, 0],
    [52, 30],
    [56, 42],
  ],
]

/** Safi: the potters' hill climbs across the frame, kilns smoking; the day's pots dry on boards, great plates in front. */
export const draw: Draw = ({ random, main, accent, ground, name }) => {
  const clay = mix(main, pigment.saffron, 0.24)
  const slope = (y1: number, y2: number): [number, number][] => [
    [-60, y1],
    [260, y1 - (y1 - y2) * 0.12],
    [620, y1 - (y1 - y2) * 0.42],
    [1000, y1 - (y1 - y2) * 0.7],
    [1300, y1 - (y1 - y2) * 0.92],
    [1660, y2],
  ]
  const glazes = [
    pigment.majorelle,
    clay,
    accent,
    pigment.saffron,
    pigment.plaster,
    lighten(clay, 0.3),
  ]
  const row = (x: number, y: number, count: number, k: number): string =>
    paper(
      box(
        x - 30 * k,
        y,
        count * 92 * k + 10,
        10 * k,
        darken(pigment.reed, 0.2)
      ) +
        times(count, (index) =>
          move(
            x + 20 * k + index * 92 * k,
            y + 2,
            vessel(
              random.pick(shapes),
              random.pick(glazes),
              line(`M-70 -40H70M-70 -56H70`, pigment.plaster, 4)
            ),
            k
          )
        ),
      "lift"
    )
  const kilns = [
    [820, 516, 190],
    [1060, 440, 210],
    [1330, 376, 230],
    [560, 590, 160],
  ]
    .map(
      ([x, y, w]) =>
        smoke(
          x as number,
          (y as number) - (w as number),
          280,
          120 - (x as number) * 0.03,
          mix("#6a5a60", ground, 0.3),
          0.55
        ) +
        kiln(
          x as number,
          y as number,
          w as number,
          mix(clay, ground, 0.12),
          pigment.saffron
        )
    )
    .join("")
  const plate = (
    x: number,
    y: number,
    r: number,
    kind: "eight" | "twelve" | "sixteen",
    ink: string,
    id: string
  ): string => {
    const size = r * 1.24
    const def = `<defs>${zelligePattern(id, kind, { size, x: x - size / 2, y: y - size / 2, colors: [ink, pigment.plaster, pigment.saffron, pigment.plaster, accent], strap: { color: ink, width: r / 45 } })}</defs>`
    const rim = times(28, (index) => {
      const angle = (index / 28) * 6.283
      return path(
        stroke(
          [x + Math.cos(angle) * r * 0.78, y + Math.sin(angle) * r * 0.78],
          [
            x + Math.cos(angle + 0.1) * r * 0.94,
            y + Math.sin(angle + 0.1) * r * 0.94,
          ],
          r * 0.03
        ),
        ink
      )
    })
    return (
      def +
      paper(disc(x, y, r, pigment.plaster), "lift") +
      disc(
        x,
        y,
        r * 0.97,
        "none",
        `stroke="${ink}" stroke-width="${r * 0.03}"`
      ) +
      rim +
      disc(x, y, r * 0.72, ink) +
      disc(x, y, r * 0.69, pigment.plaster) +
      disc(x, y, r * 0.66, `url(#${id})`)
    )
  }
  return (
    bandedSky(
      random,
      mix("#9cc0c8", ground, 0.2),
      mix(pigment.saffron, ground, 0.5),
      430,
      6
    ) +
    paper(path("M-40 380H700V560H-40Z", "#2f7f97"), "wash") +
    times(18, () => {
      const [x, y] = [random.between(-40, 560), random.between(392, 520)]
      return path(
        stroke([x, y], [x + random.between(40, 130), y], 3),
        "#d5ebe6",
        `opacity=".7"`
      )
    }) +
    hillOn(random, slope(520, 170), mix(clay, ground, 0.45), 60) +
    paper(
      times(9, (index) =>
        house(
          random,
          640 + index * 108,
          432 - index * 31,
          92,
          62 + (index % 3) * 16,
          index % 3 ? pigment.plaster : mix(ground, clay, 0.4),
          { door: index % 2 ? pigment.majorelle : accent }
        )
      ),
      "lift"
    ) +
    hillOn(random, slope(650, 300), mix(clay, ground, 0.25), 70) +
    paper(kilns, "lift") +
    row(90, 660, 5, 0.62) +
    hillOn(random, slope(770, 470), clay, 80) +
    row(700, 660, 8, 0.86) +
    walker(600, 720, 108, pigment.majorelle) +
    walker(1500, 560, 92, pigment.plaster, { basket: clay }) +
    row(940, 790, 7, 1.1) +
    hillOn(random, slope(900, 760), mix(clay, pigment.henna, 0.45), 40) +
    plate(190, 752, 176, "eight", pigment.majorelle, `${name}-a`) +
    plate(486, 850, 150, "twelve", accent, `${name}-b`) +
    plate(770, 900, 128, "eight", pigment.majorelle, `${name}-c`) +
    paper(
      [
        [1640, 930, -160, 300],
        [1660, 860, -140, 260],
      ]
        .map(([x, y, turn, length]) =>
          move(
            x as number,
            y as number,
            sprig(random, length as number, pigment.leaf, {
              leaves: 6,
              wide: 0.6,
              reach: 0.24,
            }),
            1,
            turn as number
          )
        )
        .join(""),
      "lift"
    )
  )
}
