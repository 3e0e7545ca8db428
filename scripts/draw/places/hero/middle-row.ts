import { star } from "./star.ts"
import { mix, pigment } from "../kit/colour.ts"
import { basket, bowl, tagine } from "../kit/dishes.ts"
import { jar } from "../kit/flasks.ts"
import { date, heap, orange } from "../kit/fruit.ts"
import { disc, move } from "../kit/shape.ts"
import type { Random } from "../../lib/noise.ts"

export function middle(random: Random): string {
  const dates = heap(random, 300, 96, 62, (x, y, size) =>
    date(
      random,
      x,
      y,
      size,
      random.between(-35, 35),
      random.pick(["#5a2c16", "#6d371a", "#4a2314"])
    )
  )
  const fruits = [
    [-92, -268, 62],
    [10, -300, 66],
    [104, -262, 60],
    [-36, -228, 60],
    [62, -222, 58],
  ]
    .map(([x, y, r]) =>
      orange(random, x as number, y as number, r as number, "#d9761a")
    )
    .join("")
  const dateBowl = move(
    -150,
    26,
    bowl(
      380,
      pigment.majorelle,
      move(0, -150, dates),
      star(34, pigment.saffron).replace(
        "<path",
        `<path transform="translate(0 -62)"`
      ) +
        [-118, 118]
          .map(
            (x) =>
              `<g transform="translate(${x} -74)">${star(22, pigment.plaster)}</g>`
          )
          .join("")
    )
  )
  return (
    move(
      240,
      20,
      fruits +
        basket(350, 205, mix(pigment.saffron, pigment.sand, 0.45), pigment.clay)
    ) +
    move(560, 16, tagine(300, "#3f8a6a", "#1f4d3c")) +
    dateBowl +
    move(
      -440,
      22,
      jar(
        270,
        "#c9780f",
        pigment.sand,
        pigment.plaster,
        star(36, pigment.saffron) + disc(0, 0, 12, pigment.plaster)
      )
    )
  )
}
