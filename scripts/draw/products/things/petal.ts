import { darken, lighten } from "../../lib/colour.ts"
import { line, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export const petal = (p: Place, color = "#d86a8a") =>
  put(
    p,
    path(
      "M0 30C-30 22 -34 -16 -14 -28C-6 -32 -2 -24 0 -22C2 -24 8 -32 16 -27C34 -14 30 22 0 30Z",
      darken(color, 0.16)
    ) +
      path(
        "M-2 26C-26 18 -28 -14 -12 -24C-5 -27 -2 -20 0 -18C2 -20 6 -25 12 -21C22 -8 16 20 -2 26Z",
        lighten(color, 0.16)
      ) +
      line(
        "M0 26Q-4 4 -8 -14M0 26Q3 4 8 -12M0 26V-8",
        darken(color, 0.2),
        1.6,
        { opacity: 0.4 }
      )
  )
