import { bush } from "./parts/rose-bush.ts"
import { walker } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { tower } from "../kit/earth-walls.ts"
import { house } from "../kit/house.ts"
import { hillOn, peaks, range, under } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { type Point, curve, disc, line, path, times } from "../kit/shape.ts"
import { bandedSky } from "../kit/sky.ts"
import { stripedRug } from "../kit/textiles.ts"
import { tree } from "../kit/tree.ts"

/** The Dadès seen from a ledge: a looping river between rose hedges, a kasbah on its spur, roses in arm's reach. */
export const draw: Draw = ({ random, main, accent, ground }) => {
  const red = mix(accent, main, 0.35)
  const valley = "M-40 330Q500 380 900 356T1660 340V1000H-40Z"
  const river: Point[] = [
    [760, 352],
    [900, 392],
    [1110, 430],
    [1080, 486],
    [760, 520],
    [420, 580],
    [380, 660],
    [760, 730],
    [1250, 790],
    [1400, 900],
    [1300, 1000],
  ]
  const bank = (half: number): string => {
    const wide = (index: number): number =>
      half * (0.16 + (index / river.length) ** 1.5 * 1.35)
    const top = river.map(([x, y], index): Point => [
      x + wide(index) * 0.4,
      y - wide(index) * 0.55,
    ])
    const low = river
      .map(([x, y], index): Point => [
        x - wide(index) * 0.4,
        y + wide(index) * 0.55,
      ])
      .reverse()
    return `${curve(top)}L${curve(low).slice(1)}Z`
  }
  const hedges = times(30, (row) => {
    const y = 372 + (row / 30) ** 1.45 * 560
    const size = 3 + (row / 30) * 10
    return times(Math.round(1700 / (size * 3.1)), (slot) => {
      const x = slot * size * 3.1 + random.between(-3, 3)
      if (
        Math.sin(x / 210 + row * 0.13) + Math.cos(row * 0.55 + x / 600) <
        -0.15
      )
        return ""
      return (
        disc(
          x,
          y + Math.sin(x / 170) * 10,
          size,
          row % 3 ? pigment.olive : darken(pigment.olive, 0.2)
        ) +
        (random.next() < 0.6
          ? disc(
              x - size * 0.2,
              y - size * 0.5 + Math.sin(x / 170) * 10,
              size * 0.5,
              random.pick([main, lighten(main, 0.3), pigment.rose])
            )
          : "")
      )
    })
  })
  const spur: Point[] = [
    [1010, 960],
    [1050, 840],
    [1120, 760],
    [1160, 640],
    [1230, 540],
    [1300, 476],
    [1420, 440],
    [1540, 430],
    [1680, 420],
  ]
  const kasbah =
    house(random, 1330, 462, 120, 84, mix(red, ground, 0.25), { side: 0.15 }) +
    tower(1320, 468, 66, 178, mix(red, ground, 0.12)) +
    tower(1452, 456, 70, 204, mix(red, ground, 0.06)) +
    tower(1540, 450, 56, 142, mix(red, ground, 0.2)) +
    house(random, 1480, 462, 150, 70, mix(red, ground, 0.3), {
      side: 0.2,
      door: pigment.kohl,
    })
  return (
    bandedSky(
      random,
      mix(main, ground, 0.45),
      lighten(pigment.saffron, 0.72),
      300,
      6
    ) +
    range(
      random,
      peaks(
        random,
        [
          [-60, 230],
          [120, 150],
          [270, 196],
          [450, 110],
          [640, 190],
          [830, 140],
          [1000, 206],
          [1200, 120],
          [1400, 182],
          [1680, 130],
        ],
        12
      ),
      { colour: mix(main, ground, 0.42), snow: pigment.snow, snowLine: 160 }
    ) +
    hillOn(
      random,
      peaks(
        random,
        [
          [-60, 300],
          [200, 268],
          [420, 316],
          [700, 290],
          [1000, 330],
          [1300, 272],
          [1680, 300],
        ],
        8
      ),
      mix(red, ground, 0.32),
      40,
      false
    ) +
    paper(path(valley, mix(pigment.leaf, ground, 0.35)), "gouache") +
    inside(valley, hedges) +
    paper(path(bank(150), mix(ground, accent, 0.25)), "rough") +
    paper(path(bank(92), mix("#5f9ea6", ground, 0.15)), "wash") +
    paper(
      times(12, (index) =>
        tree(
          random,
          120 + index * 74 + random.between(-30, 30),
          474 + (index % 3) * 10,
          22,
          { leaf: index % 3 ? pigment.leaf : lighten(main, 0.25) }
        )
      ),
      "lift"
    ) +
    drying(random, main, accent) +
    hillOn(random, spur, red) +
    strata(random, spur, red) +
    paper(kasbah, "lift") +
    [
      [560, 640],
      [610, 648],
      [500, 812],
    ]
      .map(([x, y], index) =>
        walker(
          x as number,
          y as number,
          48 + index * 12,
          [pigment.plaster, main, pigment.majorelle][index] as string,
          { basket: lighten(main, 0.25) }
        )
      )
      .join("") +
    bush(random, main)
  )
}

/** Petals spread to dry on a striped blanket, by the path. */
function drying(
  random: Parameters<Draw>[0]["random"],
  petal: string,
  dye: string
): string {
  const stripes = [pigment.plaster, pigment.majorelle, dye, pigment.saffron]
  const blanket = stripedRug(random, 0, 0, 260, 250, stripes)
  const laid = `<g transform="translate(850 556) skewX(-32) scale(.8 .34)">${blanket}</g>`
  const petals = times(90, () => {
    const depth = random.next()
    const x = 868 - depth * 52 + random.between(0, 164)
    const tone = random.pick([petal, lighten(petal, 0.3), pigment.rose])
    return disc(x, 564 + depth * 66, random.between(3, 6), tone)
  })
  return paper(laid, "lift") + petals
}

/** The spur's beds of red rock, dipping with it. */
function strata(
  random: Parameters<Draw>[0]["random"],
  crest: readonly Point[],
  rock: string
): string {
  const beds = times(13, (index) =>
    line(
      curve(
        crest.map(([x, y]): Point => [x + 18 + index * 22, y + 26 + index * 30])
      ),
      random.pick([
        darken(rock, 0.16),
        lighten(rock, 0.14),
        darken(rock, 0.28),
      ]),
      random.between(5, 14)
    )
  )
  return inside(under(crest), paper(beds, "rough"))
}
