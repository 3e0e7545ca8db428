import { darken, lighten, pigment } from "../kit/colour.ts"
import { bowl } from "../kit/dishes.ts"
import { crocus, rose } from "../kit/flowers.ts"
import { date, pomegranate } from "../kit/fruit.ts"
import { line, move, oval, path, stroke, times } from "../kit/shape.ts"
import type { Random } from "../../lib/noise.ts"

export function front(random: Random): string {
  const saffron = times(120, () => {
    const x = random.between(-66, 66)
    const lift = -62 - (1 - (x / 70) ** 2) * random.between(0, 44)
    const turn = random.between(0, 6.28)
    return path(
      stroke(
        [x, lift],
        [x + Math.cos(turn) * 26, lift + Math.sin(turn) * 12],
        3,
        3
      ),
      random.pick([pigment.pomegranate, "#b8331c", "#d2521b"])
    )
  })
  return (
    move(
      -560,
      66,
      bowl(
        180,
        pigment.plaster,
        saffron,
        line("M-90 -34Q0 0 90 -34", pigment.majorelle, 8)
      )
    ) +
    [
      [-655, 74, 130, -58],
      [-640, 96, 112, -84],
      [-690, 106, 104, -40],
    ]
      .map(([x, y, size, turn]) =>
        move(
          x as number,
          y as number,
          crocus(0, 0, size as number, pigment.crocus, pigment.pomegranate),
          1,
          turn as number
        )
      )
      .join("") +
    move(20, 0, pomegranate(random, 50, 12, 62, pigment.pomegranate)) +
    pomegranate(random, 176, 40, 56, pigment.pomegranate, true) +
    almonds(random, -10, 78) +
    [
      [400, 46, 40],
      [462, 62, 34],
      [352, 72, 30],
    ]
      .map(([x, y, r]) =>
        rose(random, x as number, y as number, r as number, pigment.rose)
      )
      .join("") +
    move(
      -330,
      78,
      times(4, (index) =>
        date(
          random,
          index * 52 - 60,
          (index % 2) * 22,
          62,
          random.between(-30, 30)
        )
      )
    )
  )
}

function almonds(random: Random, x: number, y: number): string {
  return times(7, (index) =>
    move(
      x + index * 31 - 60,
      y + (index % 3) * 15,
      path(
        "M-24 0Q-8 -17 24 0Q-8 17 -24 0Z",
        darken("#8a5128", 0.12 * (index % 3))
      ) +
        line("M-16 0Q0 -6 16 0M-14 5Q0 2 12 4", lighten("#8a5128", 0.3), 2) +
        oval(-12, -2, 3, 2, darken("#8a5128", 0.3)),
      1,
      random.between(-50, 50)
    )
  )
}
