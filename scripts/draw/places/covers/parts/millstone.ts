import { darken, lighten, mix, pigment } from "../../kit/colour.ts"
import { sprig } from "../../kit/foliage.ts"
import { berry } from "../../kit/fruit.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import { blob, disc, line, move, path, times } from "../../kit/shape.ts"

/** The stone, its grooves cut as a sixteen-rayed figure, olives caught in them. */
export function millstone(
  random: Parameters<Draw>[0]["random"],
  ground: string,
  accent: string
): string {
  const stone = mix("#a8a095", ground, 0.35)
  const [x, y, r] = [210, 640, 380]
  const grooves = times(16, (index) => {
    const angle = (index / 16) * 6.283 + 0.1
    const far = (turn: number, reach: number): string =>
      `${x + Math.cos(angle + turn) * r * reach} ${y + Math.sin(angle + turn) * r * reach}`
    return (
      line(
        `M${far(0, 0.3)}L${far(0.14, 0.6)}L${far(0, 0.93)}M${far(0.14, 0.6)}L${far(0.393, 0.93)}`,
        darken(stone, 0.28),
        9
      ) +
      line(
        `M${far(0.01, 0.31)}L${far(0.15, 0.6)}L${far(0.01, 0.93)}`,
        lighten(stone, 0.4),
        3
      )
    )
  })
  const pits = times(120, () => {
    const [angle, reach] = [
      random.between(0, 6.283),
      Math.sqrt(random.next()) * r * 0.94,
    ]
    return path(
      blob(
        random,
        x + Math.cos(angle) * reach,
        y + Math.sin(angle) * reach,
        random.between(2, 5),
        3
      ),
      random.pick([darken(stone, 0.2), lighten(stone, 0.3)])
    )
  })
  const branch = [
    [-20, 330, 20, 380],
    [40, 230, 48, 300],
    [-30, 470, -14, 300],
    [560, 990, -112, 330],
    [640, 990, -74, 300],
    [480, 1000, -140, 280],
  ]
    .map(([bx, by, turn, length]) =>
      move(
        bx as number,
        by as number,
        sprig(random, length as number, leafFor(turn as number), {
          leaves: 9,
          wide: 0.26,
          reach: 0.26,
        }),
        1,
        turn as number
      )
    )
    .join("")
  const olives = [
    [190, 470],
    [250, 520],
    [320, 470],
    [140, 540],
    [430, 830],
    [486, 872],
    [520, 800],
    [380, 880],
    [576, 868],
    [620, 820],
  ]
    .map(([ox, oy], at) =>
      berry(
        ox as number,
        oy as number,
        24,
        at % 3 ? mix(pigment.olive, accent, 0.3) : "#3a2b3f"
      )
    )
    .join("")
  return (
    paper(
      disc(x + 44, y + 10, r, darken(stone, 0.45)) + disc(x, y, r, stone),
      "lift"
    ) +
    paper(
      pits +
        grooves +
        disc(x, y, r * 0.2, darken(stone, 0.6)) +
        disc(x + 8, y + 6, r * 0.17, "#3a2f2a"),
      "rough"
    ) +
    paper(branch + olives, "lift")
  )
}

const leafFor = (turn: number): string =>
  turn > 0 ? pigment.silver : mix(pigment.silver, pigment.olive, 0.35)
