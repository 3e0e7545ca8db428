import { bough, crates } from "./parts/apples.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill, peaks, range } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { times } from "../kit/shape.ts"
import { ringedSky } from "../kit/sky.ts"
import { tree } from "../kit/tree.ts"
import { zelligeBand } from "../../lib/zellige.ts"

/** Midelt: Ayachi's long white wall over orchards in fruit; a laden bough crosses the top of the frame. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const blue = mix("#5f7fa6", main, 0.18)
  const ayachi = peaks(
    random,
    [
      [-80, 380],
      [60, 300],
      [220, 212],
      [330, 250],
      [480, 150],
      [610, 196],
      [760, 112],
      [900, 170],
      [1020, 140],
      [1180, 214],
      [1330, 180],
      [1470, 262],
      [1700, 330],
    ],
    12
  )
  const orchard = (
    y: number,
    radius: number,
    gap: number,
    shift: number
  ): string =>
    paper(
      times(Math.ceil(1750 / gap), (index) =>
        tree(
          random,
          -40 + shift + index * gap + random.between(-6, 6),
          y + random.between(-4, 4),
          radius,
          {
            leaf: mix(pigment.leaf, pigment.olive, 0.35),
            fruit: pigment.pomegranate,
            fruits: 11,
            flat: 0.95,
          }
        )
      ),
      "lift"
    )
  return (
    ringedSky(
      1360,
      120,
      58,
      lighten(pigment.saffron, 0.55),
      mix(blue, ground, 0.62),
      5
    ) +
    range(random, ayachi, {
      colour: blue,
      shade: darken(blue, 0.3),
      snow: pigment.snow,
      snowLine: 330,
    }) +
    hill(random, { y: 420, height: 30, waves: 2 }, mix(blue, main, 0.4), 40) +
    hill(
      random,
      { y: 470, height: 18, waves: 1.4 },
      mix(main, ground, 0.35),
      40
    ) +
    orchard(505, 22, 58, 0) +
    hill(
      random,
      { y: 520, height: 10, waves: 1 },
      mix(pigment.leaf, ground, 0.3),
      40
    ) +
    orchard(590, 40, 110, 30) +
    hill(
      random,
      { y: 606, height: 10, waves: 1 },
      mix(pigment.leaf, ground, 0.12),
      50
    ) +
    orchard(735, 74, 205, 70) +
    hill(
      random,
      { y: 748, height: 10, waves: 0.8 },
      mix(pigment.olive, pigment.leaf, 0.4),
      80
    ) +
    crates(random, accent) +
    bough(random) +
    zelligeBand(
      `${name}-band`,
      pattern,
      { x: -10, y: 836, width: 1620, height: 100 },
      {
        size: 160,
        colors: [pigment.plaster, main, blue, accent, mix(main, ground, 0.5)],
        strap: { color: pigment.plaster, width: 3 },
        fillet: pigment.plaster,
      }
    )
  )
}
