import { walker } from "../../kit/animals.ts"
import { pigment } from "../../kit/colour.ts"
import { paper } from "../../kit/paper.ts"
import { box, disc, line, oval, path, times } from "../../kit/shape.ts"

/** Two women under the wide hat of the Jbala, its cords and pompoms in blue wool. */
export function hats(wool: string): string {
  const hat = (x: number, y: number, k: number): string =>
    walker(x, y, 118 * k, pigment.plaster) +
    path(
      `M${x - 17 * k} ${y - 30 * k}h${34 * k}l${4 * k} ${30 * k}h${-42 * k}Z`,
      "#b3352f"
    ) +
    times(5, (index) =>
      box(
        x - 17 * k + index * 7 * k,
        y - 30 * k,
        3 * k,
        30 * k,
        pigment.plaster
      )
    ) +
    oval(x, y - 96 * k, 11 * k, 13 * k, "#8a5a3b") +
    oval(x, y - 104 * k, 52 * k, 13 * k, "#d9b566") +
    path(
      `M${x - 22 * k} ${y - 106 * k}Q${x - 16 * k} ${y - 136 * k} ${x} ${y - 138 * k}Q${x + 16 * k} ${y - 136 * k} ${x + 22 * k} ${y - 106 * k}Z`,
      "#e3c47c"
    ) +
    [-48, -24, 24, 48]
      .map(
        (dx) =>
          line(
            `M${x} ${y - 136 * k}L${x + dx * k} ${y - 104 * k}`,
            wool,
            3 * k
          ) + disc(x + dx * k, y - 100 * k, 6.5 * k, wool)
      )
      .join("") +
    disc(x, y - 138 * k, 8 * k, wool)
  return paper(hat(760, 842, 1.15) + hat(886, 858, 1.05), "lift")
}
