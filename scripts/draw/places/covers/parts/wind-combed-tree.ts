import { darken, lighten, mix, pigment } from "../../kit/colour.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import { blob, path, stroke, times } from "../../kit/shape.ts"

/** A thuya that has leaned away from the sea all its life. */
export function combed(
  random: Parameters<Draw>[0]["random"],
  x: number,
  y: number,
  k: number,
  leaf: string
): string {
  const trunk = path(
    `M${x - 22 * k} ${y}Q${x - 10 * k} ${y - 110 * k} ${x + 90 * k} ${y - 170 * k}L${x + 110 * k} ${y - 160 * k}Q${x + 16 * k} ${y - 90 * k} ${x + 24 * k} ${y}Z`,
    mix(pigment.henna, pigment.kohl, 0.35)
  )
  const clumps = [
    [60, -190, 90, 34],
    [150, -214, 120, 38],
    [130, -170, 110, 28],
    [250, -232, 110, 30],
    [330, -246, 80, 20],
  ]
    .map(([dx, dy, rx, ry]) =>
      path(
        blob(
          random,
          x + (dx as number) * k,
          y + (dy as number) * k,
          (rx as number) * k,
          (ry as number) * k,
          0.16,
          12
        ),
        random.pick([leaf, lighten(leaf, 0.1), darken(leaf, 0.16)])
      )
    )
    .join("")
  const hair = times(46, () => {
    const [hx, hy] = [
      x + random.between(10, 380) * k,
      y - random.between(160, 262) * k,
    ]
    return path(
      stroke(
        [hx, hy],
        [hx + random.between(40, 90) * k, hy - random.between(4, 16) * k],
        3.2 * k
      ),
      random.pick([lighten(leaf, 0.25), darken(leaf, 0.25)])
    )
  })
  return paper(trunk + clumps + hair, "lift")
}
