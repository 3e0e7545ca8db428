import { ellipse, line, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

export function bee(p: Place): string {
  return put(
    p,
    path("M-4 -10C-20 -44 -52 -44 -44 -22C-38 -10 -16 -6 -4 -8Z", "#ffffff", {
      opacity: 0.78,
    }) +
      path("M4 -10C6 -46 38 -52 40 -30C40 -16 16 -8 6 -8Z", "#f4f7f7", {
        opacity: 0.86,
      }) +
      line("M-40 -26Q-22 -22 -6 -9M36 -34Q22 -24 6 -9", "#9aa6a6", 1.4) +
      ellipse(-4, 2, 32, 17, "#6b4312") +
      ellipse(-6, 0, 30, 15, "#e2a31d") +
      path(
        "M-18 -13Q-10 2 -18 15L-27 11Q-21 2 -27 -9ZM2 -14Q10 2 2 16L-7 17Q1 2 -7 -15Z",
        "#2c1a10"
      ) +
      ellipse(22, 1, 13, 12, "#7a5a2a") +
      ellipse(20, -2, 9, 7, "#a98343") +
      ellipse(36, 2, 9, 9, "#2c1a10") +
      line("M41 -4Q50 -10 54 -8M42 -1Q52 -4 56 0", "#2c1a10", 2.2) +
      line("M8 14l-4 12M-4 16l-6 10M18 12l2 12", "#2c1a10", 2.2)
  )
}
