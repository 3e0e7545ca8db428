import { darken, lighten } from "./colour.ts"
import { line, move, path, stroke, times } from "./shape.ts"

/** An ear of wheat or barley, growing upwards from its foot. */
export function ear(
  x: number,
  y: number,
  height: number,
  turn: number,
  straw: string,
  beard = true
): string {
  const grains = times(7, (index) =>
    [-1, 1]
      .map((side) => {
        const gy = -height * (0.6 + index * 0.055)
        return (
          path(
            stroke(
              [side * height * 0.008, gy],
              [side * height * 0.06, gy - height * 0.085],
              height * 0.04
            ),
            side < 0 ? lighten(straw, 0.2) : straw
          ) +
          (beard
            ? line(
                `M${side * height * 0.055} ${gy - height * 0.07}l${side * height * 0.06} ${-height * 0.16}`,
                lighten(straw, 0.1),
                height * 0.006
              )
            : "")
        )
      })
      .join("")
  )
  return move(
    x,
    y,
    line(
      `M0 0Q${-height * 0.04} ${-height * 0.4} 0 ${-height}`,
      darken(straw, 0.15),
      height * 0.014
    ) + grains,
    1,
    turn
  )
}
