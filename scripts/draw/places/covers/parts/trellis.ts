import { darken, lighten, mix, pigment } from "../../kit/colour.ts"
import { berry } from "../../kit/fruit.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import { line, move, path, times } from "../../kit/shape.ts"

/** A vine led along its wire, and the bunches that hang into the light. */
export function trellis(
  random: Parameters<Draw>[0]["random"],
  green: string
): string {
  const leaf = mix(green, pigment.leaf, 0.62)
  const leafAt = (x: number, y: number, k: number, turn: number): string =>
    move(
      x,
      y,
      path(
        "M0 0L-30 -8L-52 -36L-34 -42L-44 -72L-18 -66L0 -96L18 -66L44 -72L34 -42L52 -36L30 -8Z",
        random.pick([leaf, darken(leaf, 0.2), lighten(leaf, 0.16)])
      ) + line("M0 0V-80M0 -14L-36 -54M0 -14L36 -54", lighten(leaf, 0.4), 2.4),
      k,
      turn
    )
  const bunch = (x: number, y: number, k: number, skin: string): string =>
    times(7, (row) =>
      times(7 - row, (column) =>
        berry(
          x + (column - (6 - row) / 2) * 25 * k + random.between(-3, 3),
          y + row * 23 * k,
          15 * k,
          random.pick([skin, lighten(skin, 0.12), darken(skin, 0.14)])
        )
      )
    )
  const bunches = [
    [170, 96, 1.15, "#5d2f58"],
    [470, 72, 0.9, "#8a9a3f"],
    [1110, 74, 1, "#5d2f58"],
    [1400, 96, 1.2, "#8a9a3f"],
    [1590, 60, 0.9, "#5d2f58"],
  ]
    .map(([x, y, k, skin]) =>
      bunch(x as number, y as number, k as number, skin as string)
    )
    .join("")
  return (
    paper(
      line(
        "M-40 36Q400 10 800 30T1640 24",
        mix(pigment.henna, pigment.kohl, 0.3),
        17
      ) + bunches,
      "lift"
    ) +
    paper(
      times(23, (index) =>
        leafAt(
          -20 + index * 75,
          44 + random.between(-22, 30),
          random.between(0.8, 1.25),
          random.between(110, 250)
        )
      ),
      "lift"
    )
  )
}
