import { darken, lighten } from "../../lib/colour.ts"
import { line, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

/** Crocus sativus from the side: three petals in front, three behind, three red stigmas over the edge. */
export function crocus(p: Place, color = "#8a6bb8"): string {
  const petalAt = (angle: number, fill: string, size = 1) =>
    put(
      { x: 0, y: 0, rotate: angle, scale: size },
      path("M0 0C-40 -34 -46 -100 0 -158C46 -100 40 -34 0 0Z", fill) +
        line(
          "M0 -6Q-3 -70 0 -142M-4 -8Q-22 -64 -15 -108M4 -8Q22 -64 15 -108",
          darken(color, 0.35),
          1.8,
          { opacity: 0.4 }
        )
    )
  const stigma = (x1: number, x2: number, y2: number) =>
    line(`M0 -30Q${x1 * 0.5} -80 ${x2} ${y2}`, "#c0241a", 6.5) +
    path(
      `M${x2 - 7} ${y2 + 5}Q${x2} ${y2 - 17} ${x2 + 7} ${y2 + 4}Z`,
      "#e2502a"
    )
  return put(
    p,
    line("M0 0Q6 70 0 150", "#e8dcd2", 15) +
      line("M2 10Q8 74 3 150", "#c9b8cf", 5) +
      petalAt(-30, darken(color, 0.22)) +
      petalAt(30, darken(color, 0.3)) +
      petalAt(0, darken(color, 0.12), 1.02) +
      line("M0 -24Q-8 -70 -16 -96M0 -24Q8 -70 18 -92", "#e9b92e", 8) +
      stigma(-30, -44, -104) +
      stigma(24, 40, -116) +
      stigma(2, -4, -138) +
      petalAt(-46, color, 0.84) +
      petalAt(48, darken(color, 0.1), 0.84) +
      petalAt(4, lighten(color, 0.22), 0.6)
  )
}
