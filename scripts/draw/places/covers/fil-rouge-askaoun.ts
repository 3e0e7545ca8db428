import { walker } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { peaks, range } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import { crocus } from "../kit/flowers.ts"
import type { Draw } from "../kit/scene.ts"
import {
  curve,
  line,
  move,
  path,
  type Point,
  stroke,
  times,
} from "../kit/shape.ts"
import { bandedSky, streaks } from "../kit/sky.ts"

/** Saffron terraces climbing to Siroua at dawn; one red thread runs through all of them. */
export const draw: Draw = ({ random, main, accent, ground }) => {
  const earth = mix(main, pigment.henna, 0.42)
  const terrace = (index: number): string => {
    const edge = Array.from({ length: 12 }, (_, step): Point => {
      const x = -60 + step * 156
      return [
        x,
        268 +
          index * 74 +
          index * index * 5.5 +
          Math.sin(step * 0.62 + index * 1.35) * (26 + index * 5),
      ]
    })
    const tone = mix(
      mix(earth, ground, 0.5),
      mix(earth, pigment.olive, 0.25),
      index / 7
    )
    const sheet = `${curve(edge)}V1000H-60Z`
    const wall = 15 + index * 4.5
    const lower = edge.map(([x, y]): Point => [x, y + wall])
    const face = `${curve(edge)}L${curve([...lower].reverse()).slice(1)}Z`
    const stones = times(60 + index * 4, () => {
      const at = Math.floor(random.between(0, 11))
      const [a, b] = [edge[at] as Point, edge[at + 1] as Point]
      const part = random.next()
      const [x, y] = [
        a[0] + (b[0] - a[0]) * part,
        a[1] + (b[1] - a[1]) * part + random.between(3, wall),
      ]
      return line(
        `M${x} ${y}h${random.between(6, 14 + index * 2)}`,
        random.pick([darken(tone, 0.5), lighten(tone, 0.3)]),
        2.4
      )
    })
    const rows = times(3 + (index > 3 ? 1 : 0), (row) => {
      const lift = wall + 14 + row * (13 + index * 5)
      const size = 7 + index * 2.9
      return times(Math.round(1700 / (size * 2.6)), (slot) => {
        const x = slot * size * 2.6 + random.between(-3, 3)
        const at = Math.min(10, Math.max(0, Math.floor((x + 60) / 156)))
        const [a, b] = [edge[at] as Point, edge[at + 1] as Point]
        const y = a[1] + ((b[1] - a[1]) * (x - a[0])) / 156 + lift
        const petal = random.pick([
          pigment.crocus,
          lighten(pigment.crocus, 0.22),
          darken(pigment.crocus, 0.15),
        ])
        return (
          path(
            stroke([x, y], [x - size * 0.5, y - size * 1.3], size * 0.32) +
              stroke([x, y], [x + size * 0.5, y - size * 1.2], size * 0.32) +
              stroke([x, y], [x, y - size * 1.5], size * 0.3),
            petal
          ) +
          line(
            `M${x} ${y - size * 0.5}v${-size * 0.8}`,
            pigment.pomegranate,
            size * 0.18
          )
        )
      })
    })
    return (
      paper(path(sheet, tone), "gouache") +
      inside(face, path(face, darken(tone, 0.3)) + stones) +
      rows
    )
  }
  const siroua = peaks(
    random,
    [
      [-60, 268],
      [140, 214],
      [330, 236],
      [520, 150],
      [640, 96],
      [730, 62],
      [830, 104],
      [930, 92],
      [1080, 186],
      [1260, 160],
      [1440, 230],
      [1680, 214],
    ],
    9
  )
  const thread = curve([
    [1640, 214],
    [1320, 330],
    [1500, 420],
    [1080, 452],
    [700, 392],
    [330, 420],
    [470, 548],
    [900, 574],
    [1180, 640],
    [820, 738],
    [420, 712],
    [180, 800],
    [300, 930],
  ])
  const flowers = [
    [1250, 935, 250, -9],
    [1390, 960, 330, 5],
    [1525, 950, 270, 14],
    [1130, 965, 190, -14],
  ]
    .map(([x, y, size, turn]) =>
      move(
        x as number,
        y as number,
        crocus(0, 0, size as number, pigment.crocus, pigment.pomegranate),
        1,
        turn as number
      )
    )
    .join("")
  return (
    bandedSky(random, mix(accent, ground, 0.55), lighten(ground, 0.4), 300, 6) +
    streaks(random, lighten(pigment.rose, 0.55), 5, 30, 110) +
    range(random, siroua, {
      colour: mix(pigment.crocus, main, 0.35),
      shade: mix(pigment.crocus, pigment.kohl, 0.35),
      snow: pigment.snow,
      snowLine: 168,
    }) +
    times(7, terrace) +
    walker(640, 505, 56, pigment.plaster, { bent: true }) +
    walker(700, 512, 54, accent, { bent: true }) +
    walker(388, 640, 74, pigment.majorelle, { bent: true }) +
    walker(1010, 420, 44, accent, { basket: pigment.saffron }) +
    paper(
      line(
        thread,
        darken(pigment.pomegranate, 0.35),
        8,
        `transform="translate(0 3)"`
      ) + line(thread, "#c8261f", 6),
      "rough"
    ) +
    paper(flowers, "lift")
  )
}
