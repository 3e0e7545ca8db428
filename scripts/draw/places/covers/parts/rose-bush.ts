import { lighten, mix, pigment } from "../../kit/colour.ts"
import { rose } from "../../kit/flowers.ts"
import { sprig } from "../../kit/foliage.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import { move } from "../../kit/shape.ts"

export function bush(
  random: Parameters<Draw>[0]["random"],
  petal: string
): string {
  const stems = [
    [-40, 930, -64, 420],
    [60, 960, -40, 470],
    [160, 980, -18, 520],
    [-60, 800, -34, 330],
    [260, 960, -52, 360],
    [-60, 700, -12, 210],
  ]
    .map(([x, y, turn, length]) =>
      move(
        x as number,
        y as number,
        sprig(random, length as number, pigment.olive, {
          leaves: 8,
          wide: 0.42,
          reach: 0.3,
        }),
        1,
        turn as number
      )
    )
    .join("")
  const blooms = [
    [70, 620, 74],
    [196, 748, 92],
    [40, 800, 66],
    [356, 700, 58],
    [420, 842, 82],
    [300, 872, 56],
    [142, 880, 70],
    [560, 880, 50],
    [30, 700, 40],
  ]
    .map(([x, y, r]) =>
      rose(
        random,
        x as number,
        y as number,
        r as number,
        random.pick([
          petal,
          lighten(petal, 0.2),
          mix(petal, pigment.pomegranate, 0.35),
        ])
      )
    )
    .join("")
  return paper(stems, "lift") + paper(blooms, "lift")
}
