import { darken, lighten, pigment } from "../../kit/colour.ts"
import { sprig } from "../../kit/foliage.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import { disc, move, times } from "../../kit/shape.ts"

export function arbutus(random: Parameters<Draw>[0]["random"]): string {
  const twigs = [
    [-40, 250, 12, 330],
    [-30, 120, 34, 380],
    [-40, 20, 58, 300],
    [90, -30, 62, 280],
    [-40, 380, -12, 240],
  ]
    .map(([x, y, turn, length]) =>
      move(
        x as number,
        y as number,
        sprig(random, length as number, darken(pigment.leaf, 0.2), {
          leaves: 6,
          wide: 0.42,
          reach: 0.32,
        }),
        1,
        turn as number
      )
    )
    .join("")
  const fruit = times(13, (index) => {
    const [x, y] = [30 + ((index * 97) % 250), 100 + ((index * 61) % 220)]
    const skin = ["#c8372d", pigment.saffron, "#dd6a2c"][index % 3] as string
    return (
      disc(x, y, 21, darken(skin, 0.2)) +
      disc(x - 4, y - 4, 16, skin) +
      times(7, () =>
        disc(
          x + random.between(-12, 12),
          y + random.between(-12, 12),
          1.8,
          lighten(skin, 0.5)
        )
      )
    )
  })
  return paper(twigs, "lift") + paper(fruit, "lift")
}
