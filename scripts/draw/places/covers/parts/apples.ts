import { darken, lighten, mix, pigment } from "../../kit/colour.ts"
import { sprig } from "../../kit/foliage.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import { box, disc, line, move, path, stroke, times } from "../../kit/shape.ts"
import { birds } from "../../kit/sky.ts"

const apple = (x: number, y: number, r: number): string =>
  disc(x - r * 0.32, y, r * 0.82, darken(pigment.pomegranate, 0.1)) +
  disc(x + r * 0.32, y, r * 0.82, darken(pigment.pomegranate, 0.25)) +
  disc(x - r * 0.2, y - r * 0.05, r * 0.72, "#c23a34") +
  path(
    stroke([x - r * 0.5, y - r * 0.4], [x - r * 0.62, y + r * 0.1], r * 0.16),
    "#f2b7a0"
  ) +
  line(
    `M${x} ${y - r * 0.55}q${r * 0.05} ${-r * 0.4} ${r * 0.24} ${-r * 0.5}`,
    pigment.henna,
    r * 0.12
  )

export function crates(
  random: Parameters<Draw>[0]["random"],
  wood: string
): string {
  const crate = (x: number, y: number, w: number): string => {
    const plank = lighten(wood, 0.3)
    return (
      times(3, (row) =>
        times(7, (slot) =>
          apple(
            x + w * (0.1 + slot * 0.133) + random.between(-4, 4),
            y - w * 0.42 - row * w * 0.06 + (slot % 2) * 6,
            w * 0.085
          )
        )
      ) +
      times(3, (slat) =>
        box(
          x,
          y - w * 0.4 + slat * w * 0.14,
          w,
          w * 0.115,
          slat % 2 ? plank : lighten(plank, 0.12)
        )
      ) +
      [0, 0.94]
        .map((side) =>
          box(
            x + side * w,
            y - w * 0.42,
            w * 0.06,
            w * 0.43,
            darken(plank, 0.25)
          )
        )
        .join("")
    )
  }
  return (
    paper(crate(1010, 850, 210) + crate(1250, 862, 240), "lift") +
    paper(crate(1130, 770, 200), "lift")
  )
}

export function bough(random: Parameters<Draw>[0]["random"]): string {
  const wood = path(
    "M-40 40Q180 70 330 50Q520 20 640 96Q520 60 340 86Q160 110 -40 92Z",
    mix(pigment.henna, pigment.kohl, 0.4)
  )
  const leaves = [
    [60, 66, 70, 190],
    [170, 70, 32, 220],
    [300, 60, 96, 200],
    [420, 60, 40, 200],
    [520, 64, 8, 190],
    [230, 60, -30, 170],
    [470, 50, -34, 150],
    [100, 60, -20, 160],
    [590, 84, 66, 140],
  ]
    .map(([x, y, turn, length]) =>
      move(
        x as number,
        y as number,
        sprig(random, length as number, pigment.olive, {
          leaves: 4,
          wide: 0.46,
          reach: 0.42,
        }),
        1,
        turn as number
      )
    )
    .join("")
  const fruit = [
    [92, 208, 52],
    [216, 252, 60],
    [352, 206, 54],
    [478, 190, 48],
    [600, 176, 42],
    [296, 150, 40],
  ]
    .map(([x, y, r]) => apple(x as number, y as number, r as number))
    .join("")
  return (
    paper(wood + leaves, "lift") +
    paper(fruit, "lift") +
    birds(random, 1010, 150, 4, 22, pigment.kohl)
  )
}
