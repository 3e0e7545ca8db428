import { darken } from "../../lib/colour.ts"
import { path } from "../../lib/svg.ts"
import { type Place, fruit, put } from "./shapes.ts"

/** The fresh argan fruit, green going yellow. */
export const arganFruit = (p: Place, color = "#a8a53a") =>
  fruit(p, 38, 30, color, 0.5) +
  put(p, path("M34 -8Q48 0 34 8Q40 0 34 -8Z", darken(color, 0.4)))
