import { zelligeBand } from "../../lib/zellige.ts"
import { walker } from "../kit/animals.ts"
import { house } from "../kit/house.ts"
import { darken, mix, pigment } from "../kit/colour.ts"
import { hill, peaks, range } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import { orange } from "../kit/fruit.ts"
import type { Draw } from "../kit/scene.ts"
import { closed, move, path, times } from "../kit/shape.ts"
import { ringedSky } from "../kit/sky.ts"
import { cypress } from "../kit/conifers.ts"
import { sprig } from "../kit/foliage.ts"
import { tree } from "../kit/tree.ts"

/** Berkane: clementine rows run to one point under the Beni Snassen; the harvest rolls to the edge of the frame. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const [vx, vy] = [880, 392]
  const leaf = mix(accent, pigment.olive, 0.3)
  const soil = mix(main, ground, 0.42)
  const aisles = [-2600, -1560, -760, -140, 420, 1040, 1800, 2800]
    .map((x) =>
      path(
        closed([
          [vx, vy],
          [vx + x + 210, 1000],
          [vx + x - 130, 1000],
        ]),
        mix(soil, pigment.leaf, 0.5)
      )
    )
    .join("")
  const rows = times(9, (step) => {
    const depth = 0.06 + ((step + 1) / 9) ** 2.1 * 0.86
    const y = vy + depth * 540
    const here = [-2950, -2080, -1160, -450, 140, 730, 1420, 2300, 3200]
      .map((x) =>
        tree(random, vx + x * depth, y, 8 + depth * 118, {
          leaf: mix(leaf, ground, 0.3 - depth * 0.3),
          fruit: main,
          fruits: 6 + Math.round(depth * 22),
          flat: 0.9,
        })
      )
      .join("")
    return paper(here, "lift")
  })
  const hoard = [
    [70, 850, 78],
    [212, 872, 70],
    [140, 772, 62],
    [352, 900, 66],
    [10, 760, 58],
    [300, 822, 50],
  ]
    .map(([x, y, r]) =>
      orange(random, x as number, y as number, r as number, main, leaf)
    )
    .join("")
  return (
    ringedSky(380, 190, 66, "#ffd98a", mix(pigment.saffron, ground, 0.55), 6) +
    range(
      random,
      peaks(
        random,
        [
          [-60, 330],
          [180, 262],
          [420, 300],
          [620, 216],
          [780, 250],
          [980, 176],
          [1160, 240],
          [1380, 206],
          [1680, 290],
        ],
        9
      ),
      { colour: mix("#7a6ba0", main, 0.25), shade: mix("#5a4f86", main, 0.16) }
    ) +
    hill(
      random,
      { y: 372, height: 16, waves: 2 },
      mix(accent, ground, 0.4),
      30
    ) +
    paper(
      house(random, 1010, 402, 86, 44, pigment.plaster, { door: accent }) +
        times(5, (index) =>
          cypress(random, 1150 + index * 26, 404, 66, darken(accent, 0.3))
        ),
      "lift"
    ) +
    paper(path("M-40 392H1640V1000H-40Z", soil), "gouache") +
    paper(aisles, "rough") +
    rows +
    walker(856, 640, 74, pigment.majorelle, { basket: main }) +
    zelligeBand(
      `${name}-band`,
      pattern,
      { x: -10, y: 812, width: 1620, height: 110 },
      {
        size: 118,
        colors: [
          pigment.saffron,
          pigment.plaster,
          accent,
          main,
          pigment.majorelle,
        ],
        strap: { color: pigment.plaster, width: 4 },
        fillet: darken(accent, 0.4),
      }
    ) +
    paper(
      [
        [20, 700, 20],
        [190, 720, -28],
        [330, 860, -20],
      ]
        .map(([x, y, turn]) =>
          move(
            x as number,
            y as number,
            sprig(random, 210, leaf, { leaves: 5, wide: 0.44, reach: 0.36 }),
            1,
            turn as number
          )
        )
        .join("") + hoard,
      "lift"
    )
  )
}
