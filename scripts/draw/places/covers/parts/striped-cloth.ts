import { darken, pigment } from "../../kit/colour.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import { closed, disc, path, times } from "../../kit/shape.ts"

/** A five-striped cloth in the corner: five cereals, five bands. */
export function striped(
  random: Parameters<Draw>[0]["random"],
  main: string,
  accent: string,
  ground: string
): string {
  return paper(
    times(
      5,
      (index) =>
        path(
          closed([
            [1660, 760 + index * 34],
            [1660, 796 + index * 34],
            [880 - index * 20, 990 + index * 40],
            [820 - index * 20, 990 + index * 40],
          ]),
          [main, ground, accent, pigment.saffron, darken(main, 0.3)][
            index
          ] as string
        ) +
        times(24, (step) =>
          disc(
            1640 - step * 32,
            784 + index * 34 + step * 8.6 + random.between(-1, 1),
            4,
            [ground, accent, pigment.plaster, main, pigment.saffron][
              index
            ] as string
          )
        )
    ),
    "lift"
  )
}
