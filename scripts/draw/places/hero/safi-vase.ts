import { lighten, pigment } from "../kit/colour.ts"
import { box, line, move, path, stroke, times } from "../kit/shape.ts"
import { vessel } from "../kit/vessel.ts"
import { zelligePattern } from "../../lib/zellige.ts"

/** Blue and white, with a band of eight-point stars: the wheel of Safi. */
export function safiVase(): string {
  const band = `<defs>${zelligePattern("hero-vase", "khatam", { size: 92, x: -46, y: -360, colors: [pigment.majorelle, pigment.plaster], strap: { color: pigment.majorelle, width: 4 } })}</defs>`
  const paint =
    band +
    box(-220, -360, 440, 184, "url(#hero-vase)") +
    line("M-220 -368H220M-220 -168H220", pigment.majorelle, 12) +
    line("M-220 -392H220M-220 -144H220", pigment.saffron, 6) +
    times(14, (index) =>
      path(
        stroke([-150 + index * 23, -20], [-165 + index * 25, -130], 12),
        pigment.majorelle
      )
    ) +
    times(9, (index) =>
      path(
        stroke([-84 + index * 21, -492], [-120 + index * 30, -404], 9),
        pigment.majorelle
      )
    ) +
    line("M-220 -506H220M-220 -548H220", pigment.majorelle, 7)
  return move(
    -20,
    0,
    vessel(
      [
        [92, 0],
        [104, 16],
        [168, 150],
        [176, 290],
        [120, 430],
        [70, 500],
        [66, 540],
        [90, 566],
      ],
      lighten(pigment.sand, 0.55),
      paint
    )
  )
}
