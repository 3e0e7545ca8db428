import { safiVase } from "./safi-vase.ts"
import { star } from "./star.ts"
import { mix, pigment } from "../kit/colour.ts"
import { bottle } from "../kit/flasks.ts"
import { sprig } from "../kit/foliage.ts"
import { berry } from "../kit/fruit.ts"
import { move, times } from "../kit/shape.ts"
import { tribalRug } from "../kit/textiles.ts"
import type { Random } from "../../lib/noise.ts"

export function back(random: Random): string {
  const rug = move(
    330,
    -548,
    tribalRug(random, 0, 0, 300, 560, [
      pigment.clay,
      pigment.saffron,
      pigment.kohl,
      pigment.sand,
    ])
  )
  const branches = [
    [-112, 330],
    [-74, 350],
    [-94, 400],
    [-52, 300],
    [-132, 270],
  ]
    .map(([turn, length]) =>
      move(
        -20,
        -520,
        sprig(random, length as number, pigment.silver, {
          leaves: 10,
          wide: 0.16,
          reach: 0.24,
        }),
        1,
        turn as number
      )
    )
    .join("")
  const fruit = times(9, () =>
    berry(
      -20 + random.between(-120, 140),
      random.between(-830, -600),
      15,
      random.pick([pigment.olive, "#3a2b3f"])
    )
  )
  return (
    rug +
    branches +
    fruit +
    safiVase() +
    move(
      -330,
      0,
      bottle(
        470,
        mix(pigment.leaf, pigment.saffron, 0.35),
        mix(pigment.saffron, pigment.olive, 0.35),
        pigment.plaster,
        star(34, pigment.olive)
      )
    )
  )
}
