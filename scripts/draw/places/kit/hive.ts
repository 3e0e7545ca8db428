import { darken, lighten, pigment } from "./colour.ts"
import { box, times } from "./shape.ts"

/** A beehive: stacked boxes under a tin lid, on two legs. */
export function hive(
  x: number,
  y: number,
  width: number,
  paint: string,
  storeys = 2
): string {
  const high = width * 0.62
  const boxes = times(storeys, (index) => {
    const by = y - width * 0.18 - (index + 1) * high
    return (
      box(x, by, width, high - 2, index % 2 ? lighten(paint, 0.2) : paint) +
      box(x + width * 0.74, by, width * 0.26, high - 2, darken(paint, 0.25)) +
      box(
        x + width * 0.28,
        by + high * 0.25,
        width * 0.24,
        high * 0.09,
        darken(paint, 0.5)
      )
    )
  })
  const lid = box(
    x - width * 0.07,
    y - width * 0.18 - storeys * high - width * 0.13,
    width * 1.14,
    width * 0.15,
    lighten(paint, 0.65)
  )
  return (
    box(
      x + width * 0.06,
      y - width * 0.2,
      width * 0.1,
      width * 0.2,
      pigment.kohl
    ) +
    box(
      x + width * 0.82,
      y - width * 0.2,
      width * 0.1,
      width * 0.2,
      pigment.kohl
    ) +
    boxes +
    lid +
    box(
      x + width * 0.3,
      y - width * 0.26,
      width * 0.4,
      width * 0.07,
      pigment.kohl
    )
  )
}
