import { walker } from "../../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../../kit/colour.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import { oval, path, stroke, times } from "../../kit/shape.ts"

/** The tanners' yard: stone vats set like a comb, each its own dye. */
export function tannery(
  random: Parameters<Draw>[0]["random"],
  stone: string,
  main: string,
  accent: string
): string {
  const dyes = [
    pigment.saffron,
    pigment.pomegranate,
    "#7c3b22",
    pigment.plaster,
    main,
    accent,
    pigment.clay,
    "#c9683a",
    pigment.rose,
  ]
  const rim = lighten(stone, 0.42)
  const vats = times(5, (row) =>
    times(11 - (row % 2), (column) => {
      const k = 0.72 + row * 0.13
      const [x, y] = [
        40 + (column + (row % 2) * 0.5) * 112 * k - row * 30,
        606 + row * 50 * k,
      ]
      return (
        oval(x, y + 7, 52 * k, 25 * k, darken(stone, 0.32)) +
        oval(x, y, 52 * k, 25 * k, rim) +
        oval(x, y + 2, 42 * k, 18 * k, darken(stone, 0.4)) +
        oval(x, y + 4, 41 * k, 15 * k, random.pick(dyes)) +
        path(
          stroke([x - 24 * k, y + 2], [x + 4 * k, y - 1], 3),
          "#fff6e3",
          `opacity=".55"`
        )
      )
    })
  )
  return (
    paper(
      path("M-40 582L1140 560L1260 900H-40Z", mix(stone, pigment.reed, 0.25)),
      "cut"
    ) +
    paper(vats, "rough") +
    walker(330, 690, 92, pigment.kohl) +
    walker(810, 720, 104, "#7c3b22", { bent: true })
  )
}
