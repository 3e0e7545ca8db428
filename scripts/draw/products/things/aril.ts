import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export const aril = (p: Place, color = "#b3152f") =>
  put(
    p,
    path(
      "M-13 4C-14 -9 -4 -15 4 -12C13 -10 15 2 11 8C5 16 -11 14 -13 4Z",
      darken(color, 0.35)
    ) +
      path(
        "M-10 3C-11 -7 -3 -11 3 -9C10 -7 11 1 8 6C4 11 -8 10 -10 3Z",
        lighten(color, 0.14)
      ) +
      ellipse(-3, -4, 3.4, 2.2, "#fff", { opacity: 0.75 })
  )
