import { starPath, zelligeTiles } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { paper } from "../kit/paper.ts"
import { berry } from "../kit/fruit.ts"
import type { Draw } from "../kit/scene.ts"
import { box, line, move, oval, path, times } from "../kit/shape.ts"
import { sprig } from "../kit/foliage.ts"
import { bottle } from "../kit/flasks.ts"
import { bowl } from "../kit/dishes.ts"

/** Oils: two bottles, olive and argan, with the light coming through them. */
export const draw: Draw = ({ random, name }) => {
  const wall = mix(pigment.leaf, pigment.sand, 0.55)
  const star = path(starPath(8, 2, 44), pigment.olive)
  const nuts = [
    [610, 860],
    [668, 900],
    [724, 866],
    [560, 910],
  ]
    .map(([x, y], index) =>
      move(
        x as number,
        y as number,
        oval(0, 0, 40, 27, darken("#a8642e", 0.1)) +
          oval(-6, -5, 32, 19, "#b97838") +
          line("M-30 0Q0 -10 32 0", darken("#a8642e", 0.35), 3),
        1,
        index * 37 - 30
      )
    )
    .join("")
  const glow = (x: number, tone: string): string =>
    `<g opacity=".4">${path(`M${x} 842L${x + 150} 842L${x + 420} 1000H${x + 220}Z`, tone)}</g>`
  return (
    box(0, 0, 1000, 1000, wall) +
    zelligeTiles(
      "octagon",
      { x: 0, y: 440, width: 1000, height: 300 },
      {
        size: 150,
        colors: [pigment.olive, pigment.plaster, pigment.saffron],
        seed: name,
        vary: 0.08,
        strap: { color: pigment.plaster, width: 7 },
      }
    ) +
    box(0, 424, 1000, 16, pigment.olive) +
    paper(
      path("M-40 738H1040V1100H-40Z", mix(pigment.sand, pigment.saffron, 0.25)),
      "cut"
    ) +
    glow(250, pigment.saffron) +
    glow(520, pigment.olive) +
    paper(
      [
        [500, 340, -112, 400],
        [520, 330, -70, 420],
        [480, 360, -150, 330],
      ]
        .map(([x, y, turn, length]) =>
          move(
            x as number,
            y as number,
            sprig(random, length as number, pigment.silver, {
              leaves: 10,
              wide: 0.2,
              reach: 0.26,
            }),
            1,
            turn as number
          )
        )
        .join(""),
      "lift"
    ) +
    paper(
      move(
        330,
        846,
        bottle(
          760,
          mix(pigment.leaf, pigment.saffron, 0.3),
          mix(pigment.olive, pigment.saffron, 0.35),
          pigment.plaster,
          star
        )
      ),
      "lift"
    ) +
    paper(
      move(
        610,
        820,
        bottle(
          600,
          mix(pigment.saffron, pigment.plaster, 0.3),
          "#d9951c",
          pigment.clay,
          path(starPath(8, 2, 36), pigment.plaster)
        )
      ),
      "lift"
    ) +
    paper(
      move(
        826,
        900,
        bowl(
          280,
          pigment.olive,
          times(3, (row) =>
            times(6 - row, (column) =>
              berry(
                (column - (5 - row) / 2) * 42,
                -104 - row * 26,
                24,
                (row + column) % 3 ? pigment.leaf : "#3a2b3f"
              )
            )
          ),
          line("M-160 -50H160", lighten(pigment.saffron, 0.2), 8)
        )
      ) + nuts,
      "lift"
    ) +
    paper(
      [
        [60, 930, -20, 300],
        [110, 980, -46, 260],
      ]
        .map(([x, y, turn, length]) =>
          move(
            x as number,
            y as number,
            sprig(random, length as number, pigment.olive, {
              leaves: 8,
              wide: 0.24,
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
