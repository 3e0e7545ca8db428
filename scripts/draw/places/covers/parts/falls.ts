import { darken, lighten, mix, pigment } from "../../kit/colour.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import {
  type Point,
  curve,
  line,
  path,
  stroke,
  times,
} from "../../kit/shape.ts"

/** The river drops in three leaps between banded walls. */
export function falls(
  random: Parameters<Draw>[0]["random"],
  rock: string,
  right: readonly Point[]
): string {
  const beds = times(16, (index) =>
    paper(
      line(
        `M840 ${390 + index * 40}q160 ${random.between(-20, 30)} 330 0T1540 ${380 + index * 42}`,
        random.pick([rock, darken(rock, 0.15), lighten(rock, 0.14)]),
        random.between(8, 20)
      ),
      "rough"
    )
  )
  const far = paper(
    path(
      `${curve(right.map(([x, y]): Point => [x - 70, y]))}L1700 1000L1700 300Z`,
      mix(rock, pigment.saffron, 0.12)
    ),
    "cut"
  )
  const veil = [
    [1010, 372, 92, 190],
    [1050, 580, 110, 150],
    [1090, 740, 150, 220],
  ]
    .map(([x, y, w, h]) => {
      const [fx, fy, fw, fh] = [
        x as number,
        y as number,
        w as number,
        h as number,
      ]
      return (
        path(
          `M${fx} ${fy}h${fw}q14 ${fh * 0.6} 26 ${fh}h${-fw - 52}q18 ${-fh * 0.4} 26 ${-fh}Z`,
          "#cfe5e6"
        ) +
        times(12, () => {
          const sx = fx + random.between(0, fw)
          return path(
            stroke(
              [sx, fy + random.between(0, 30)],
              [sx + random.between(-10, 10), fy + fh],
              3.4
            ),
            random.pick(["#ffffff", "#8fbfc8"])
          )
        }) +
        path(
          `M${fx - 40} ${fy + fh}q${fw / 2 + 40} -34 ${fw + 90} 0q-20 40 ${-fw / 2 - 40} 40t${-fw / 2 - 50} -40Z`,
          "#eef7f4"
        )
      )
    })
    .join("")
  return beds + far + paper(veil, "rough")
}
