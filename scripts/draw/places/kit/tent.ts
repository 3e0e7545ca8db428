import { pigment } from "./colour.ts"
import { line, path, times } from "./shape.ts"

/** A nomad tent of woven strips. */
export function tent(
  x: number,
  y: number,
  width: number,
  height: number,
  cloth: string,
  stripe: string
): string {
  const d = `M${x} ${y}Q${x + width * 0.2} ${y - height * 0.75} ${x + width * 0.34} ${y - height}Q${x + width * 0.5} ${y - height * 0.74} ${x + width * 0.66} ${y - height}Q${x + width * 0.82} ${y - height * 0.7} ${x + width} ${y}Z`
  const seams = times(6, (index) =>
    line(
      `M${x + width * (0.1 + index * 0.14)} ${y}Q${x + width * (0.22 + index * 0.11)} ${y - height * 0.5} ${x + width * (0.36 + index * 0.056)} ${y - height * 0.9}`,
      stripe,
      index % 2 ? 6 : 3
    )
  )
  const mouth = path(
    `M${x + width * 0.4} ${y}Q${x + width * 0.48} ${y - height * 0.45} ${x + width * 0.5} ${y - height * 0.66}Q${x + width * 0.55} ${y - height * 0.4} ${x + width * 0.62} ${y}Z`,
    pigment.kohl
  )
  return (
    path(d, cloth) +
    seams +
    mouth +
    line(
      `M${x + width * 0.34} ${y - height}v-16M${x + width * 0.66} ${y - height}v-16`,
      pigment.kohl,
      4
    )
  )
}
