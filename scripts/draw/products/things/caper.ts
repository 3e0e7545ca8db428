import { lighten } from "../../lib/colour.ts"
import { line } from "../../lib/svg.ts"
import { type Place, fruit, put } from "./shapes.ts"

export const caper = (p: Place, color = "#5f7032") =>
  fruit(p, 21, 18, color, 0.4) +
  put(
    p,
    line("M-14 -6Q-2 -14 14 -8M-16 4Q0 -4 17 3", lighten(color, 0.4), 1.6, {
      opacity: 0.6,
    }) + line("M19 3l9 4", "#8c7a3c", 4)
  )
