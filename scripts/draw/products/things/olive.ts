import { darken } from "../../lib/colour.ts"
import { ellipse } from "../../lib/svg.ts"
import { type Place, fruit, put } from "./shapes.ts"

/** An olive, its stalk end to the right. */
export const olive = (p: Place, color = "#6d7a2a") =>
  fruit(p, 34, 26, color, 0.65) +
  put(p, ellipse(33, 0, 4, 5, darken(color, 0.6)))
