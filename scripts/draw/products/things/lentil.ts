import { darken, lighten } from "../../lib/colour.ts"
import { ellipse } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export const lentil = (p: Place, color = "#7c6a35") =>
  put(
    p,
    ellipse(0, 0, 13, 10, darken(color, 0.4)) +
      ellipse(-1.4, -1.4, 11, 8, color) +
      ellipse(-3.4, -3, 5.5, 3.4, lighten(color, 0.32))
  )
