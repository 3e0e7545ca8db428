import { darken, lighten } from "../../lib/colour.ts"
import { line, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export const cuminSeed = (p: Place, color = "#8a6a35") =>
  put(
    p,
    path("M-20 0Q0 -9 20 0Q0 9 -20 0Z", darken(color, 0.3)) +
      path("M-18 -1Q0 -7 18 -1Q0 4 -18 -1Z", lighten(color, 0.16)) +
      line("M-18 0Q0 -3 18 0M-15 2Q0 4 15 2", darken(color, 0.45), 1.2)
  )
