import { walker } from "../kit/animals.ts"
import { house } from "../kit/house.ts"
import { tower } from "../kit/earth-walls.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill, peaks, range } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { box, line, path, times } from "../kit/shape.ts"
import { bandedSky, streaks } from "../kit/sky.ts"
import { stripedRug, tribalRug } from "../kit/textiles.ts"
import { tree } from "../kit/tree.ts"

/** Taznakht on washing day: rugs on a line close enough to touch, the village in the gaps between them. */
export const draw: Draw = ({ random, main, accent, ground }) => {
  const mud = mix(accent, main, 0.22)
  const village =
    times(15, (index) => {
      const [x, row] = [60 + index * 104 + random.between(-22, 22), index % 3]
      return house(
        random,
        x,
        560 + row * 26,
        random.between(80, 128),
        random.between(66, 128),
        mix(mud, ground, 0.12 + (2 - row) * 0.14),
        { door: index % 2 ? pigment.majorelle : darken(mud, 0.6) }
      )
    }) +
    tower(690, 600, 92, 236, mud) +
    tower(1180, 590, 76, 176, lighten(mud, 0.1))
  const line1 = "M-30 150Q800 218 1640 120"
  const wool = [
    pigment.saffron,
    pigment.pomegranate,
    pigment.majorelle,
    pigment.plaster,
    pigment.olive,
    pigment.clay,
  ]
  const skeins = times(9, (index) => {
    const x = 914 + index * 25
    const colour = wool[index % wool.length] as string
    return (
      path(`M${x} 192q-14 120 -4 184q8 18 17 0q10 -70 -2 -184Z`, colour) +
      line(
        `M${x + 2} 214q-8 84 -2 150M${x + 8} 214q4 84 0 150`,
        darken(colour, 0.25),
        2
      )
    )
  })
  return (
    bandedSky(
      random,
      mix(pigment.saffron, ground, 0.5),
      lighten(ground, 0.5),
      420,
      5
    ) +
    streaks(random, pigment.plaster, 6, 40, 240, 0.8) +
    range(
      random,
      peaks(
        random,
        [
          [-60, 420],
          [160, 350],
          [360, 396],
          [620, 300],
          [820, 360],
          [1060, 316],
          [1300, 384],
          [1500, 330],
          [1680, 372],
        ],
        10
      ),
      { colour: mix(main, ground, 0.3) }
    ) +
    hill(
      random,
      { y: 470, height: 26, waves: 1.5 },
      mix(mud, ground, 0.35),
      40
    ) +
    paper(village, "lift") +
    hill(random, { y: 640, height: 10, waves: 1 }, mix(mud, ground, 0.3), 60) +
    paper(
      times(5, (index) =>
        tree(random, 660 + index * 130, 676, 34, { leaf: pigment.silver })
      ),
      "lift"
    ) +
    hill(
      random,
      { y: 720, height: 8, waves: 0.8 },
      mix(mud, ground, 0.18),
      70
    ) +
    walker(742, 800, 120, pigment.majorelle, { bent: true }) +
    walker(848, 800, 128, main) +
    paper(
      box(870, 120, 16, 800, darken(accent, 0.5)) +
        line(line1, pigment.kohl, 5),
      "lift"
    ) +
    paper(
      tribalRug(random, 44, 158, 350, 640, [
        pigment.clay,
        pigment.saffron,
        pigment.kohl,
        pigment.plaster,
      ]),
      "lift"
    ) +
    paper(
      stripedRug(random, 446, 180, 246, 470, [
        pigment.pomegranate,
        pigment.saffron,
        pigment.kohl,
        pigment.plaster,
        pigment.majorelle,
        pigment.clay,
      ]),
      "lift"
    ) +
    paper(skeins, "lift") +
    paper(
      tribalRug(random, 1190, 156, 460, 780, [
        pigment.saffron,
        pigment.pomegranate,
        pigment.majorelle,
        pigment.kohl,
      ]),
      "lift"
    ) +
    [60, 210, 378, 462, 570, 680, 1206, 1330, 1460, 1570]
      .map((x) =>
        box(
          x,
          142 + Math.sin((x / 1600) * 3.1) * 46 - (x > 1100 ? 18 : 0),
          9,
          34,
          darken(pigment.sand, 0.25)
        )
      )
      .join("")
  )
}
