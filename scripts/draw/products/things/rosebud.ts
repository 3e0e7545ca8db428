import { darken, lighten } from "../../lib/colour.ts"
import { line, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export function rosebud(p: Place, color = "#c2466a"): string {
  const body =
    "M-27 22C-40 -10 -22 -40 0 -48C22 -40 40 -10 27 22C16 36 -16 36 -27 22Z"
  return put(
    p,
    line("M0 34Q2 56 -4 76", "#6b7a3a", 6) +
      path(body, darken(color, 0.4)) +
      path(
        "M-26 20C-36 -8 -22 -34 -2 -46C-12 -20 -8 8 6 30C-6 34 -18 32 -26 20Z",
        color
      ) +
      path(
        "M2 -46C22 -34 36 -10 26 18C20 28 12 30 6 30C16 6 14 -20 2 -46Z",
        darken(color, 0.18)
      ) +
      path(
        "M-6 -40C8 -30 16 -6 4 26C-12 8 -14 -20 -6 -40Z",
        lighten(color, 0.26)
      ) +
      line(
        "M-4 -36C6 -24 9 -4 3 20M-22 10C-26 -8 -18 -26 -8 -36",
        lighten(color, 0.5),
        2,
        { opacity: 0.6 }
      ) +
      path("M-28 18C-36 6 -36 -8 -32 -18C-24 -6 -14 6 -12 22Z", "#6d7f3c") +
      path("M28 18C36 6 36 -8 32 -18C24 -6 14 6 12 22Z", "#55682f") +
      path(
        "M-14 24C-10 10 -4 2 0 -6C4 2 10 10 14 24C10 40 -10 40 -14 24Z",
        "#7d8f47"
      )
  )
}
