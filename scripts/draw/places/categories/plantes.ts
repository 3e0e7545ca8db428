import { zelligeTiles } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { paper } from "../kit/paper.ts"
import { rose } from "../kit/flowers.ts"
import type { Draw } from "../kit/scene.ts"
import { box, disc, line, move, path, stroke, times } from "../kit/shape.ts"
import { sprig } from "../kit/foliage.ts"
import { bowl } from "../kit/dishes.ts"

type Hand = Parameters<Draw>[0]["random"]

/** Herbs and flowers: bunches hung head down to dry over a bowl of rosebuds. */
export const draw: Draw = ({ random, name }) => {
  const wall = mix(pigment.rose, pigment.plaster, 0.74)
  const tie = (x: number, y: number, tone: string): string =>
    box(x - 26, y - 10, 52, 26, tone) +
    line(`M${x} ${y}V40`, darken(pigment.sand, 0.3), 5)
  const buds = times(4, (row) =>
    times(9 - row, (column) =>
      rose(
        random,
        (column - (8 - row) / 2) * 62 + random.between(-8, 8),
        -190 - row * 46,
        42,
        random.pick([
          pigment.rose,
          lighten(pigment.rose, 0.25),
          mix(pigment.rose, pigment.pomegranate, 0.4),
        ])
      )
    )
  )
  return (
    box(0, 0, 1000, 1000, wall) +
    times(40, () => {
      const [x, y] = [random.between(-80, 950), random.between(0, 800)]
      return path(
        stroke(
          [x, y],
          [x + random.between(60, 200), y + random.between(-30, 30)],
          random.between(5, 16),
          8
        ),
        random.pick([lighten(wall, 0.4), mix(wall, pigment.rose, 0.14)]),
        `opacity=".6"`
      )
    }) +
    zelligeTiles(
      "ten",
      { x: 0, y: 770, width: 1000, height: 260, originX: -60, originY: 700 },
      {
        size: 330,
        colors: [
          pigment.plaster,
          pigment.rose,
          pigment.olive,
          pigment.saffron,
          mix(pigment.rose, pigment.henna, 0.5),
        ],
        seed: name,
        vary: 0.08,
        strap: { color: pigment.plaster, width: 6 },
      }
    ) +
    box(0, 754, 1000, 16, pigment.henna) +
    paper(
      line("M-20 40H1020", mix(pigment.henna, pigment.kohl, 0.3), 26),
      "lift"
    ) +
    hung(random, 130, 150, (hand) => lavender(hand, 420), 13) +
    tie(130, 150, pigment.plaster) +
    hung(
      random,
      385,
      140,
      (hand) =>
        sprig(hand, hand.between(300, 430), pigment.silver, {
          leaves: 12,
          wide: 0.24,
          reach: 0.17,
        }),
      9
    ) +
    tie(385, 140, pigment.clay) +
    hung(random, 640, 140, (hand) => roseStem(hand), 7) +
    tie(640, 140, pigment.plaster) +
    hung(
      random,
      880,
      150,
      (hand) =>
        sprig(hand, hand.between(280, 400), pigment.olive, {
          leaves: 8,
          wide: 0.46,
          reach: 0.2,
        }),
      9
    ) +
    tie(880, 150, pigment.majorelle) +
    paper(
      move(
        500,
        960,
        buds +
          bowl(
            620,
            pigment.henna,
            "",
            times(11, (index) =>
              path(
                stroke([-280 + index * 56, -190], [-250 + index * 50, -60], 12),
                pigment.saffron
              )
            ) + line("M-320 -196H320M-320 -60H320", pigment.saffron, 7)
          )
      ),
      "lift"
    ) +
    paper(
      [
        [90, 930, 46],
        [190, 958, 38],
        [868, 936, 48],
        [950, 900, 36],
        [790, 968, 34],
      ]
        .map(([x, y, r]) =>
          rose(random, x as number, y as number, r as number, pigment.rose)
        )
        .join(""),
      "lift"
    )
  )
}

const hung = (
  random: Hand,
  x: number,
  y: number,
  stem: (random: Hand) => string,
  count: number
): string =>
  paper(
    times(count, (_, part) =>
      move(
        x,
        y,
        stem(random),
        1,
        90 + (part - 0.5) * 46 + random.between(-4, 4)
      )
    ) +
      times(count, (_, part) =>
        path(
          stroke([x, y], [x + (part - 0.5) * 46, y - 66], 5),
          darken(pigment.leaf, 0.2)
        )
      ),
    "lift"
  )

const lavender = (random: Hand, length: number): string => {
  const far = length * random.between(0.8, 1)
  return (
    line(`M0 0L${far} 0`, pigment.leaf, 4) +
    times(11, (index) =>
      [-1, 1]
        .map((side) =>
          path(
            stroke(
              [far * (0.56 + index * 0.042), 0],
              [far * (0.6 + index * 0.042), side * 17],
              8
            ),
            index % 2 ? "#7f6bb0" : "#9c8acb"
          )
        )
        .join("")
    ) +
    disc(far, 0, 8, "#9c8acb")
  )
}

const roseStem = (random: Hand): string => {
  const far = random.between(280, 410)
  return (
    line(`M0 0L${far} 0`, pigment.olive, 7) +
    times(4, (index) =>
      path(
        stroke(
          [far * (0.25 + index * 0.17), 0],
          [far * (0.35 + index * 0.17), (index % 2 ? 1 : -1) * 62],
          18
        ),
        index % 2 ? pigment.olive : pigment.leaf
      )
    ) +
    rose(
      random,
      far,
      0,
      random.between(48, 64),
      random.pick([pigment.rose, lighten(pigment.rose, 0.2)])
    )
  )
}
