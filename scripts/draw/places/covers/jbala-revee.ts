import { arbutus } from "./parts/arbutus.ts"
import { hats } from "./parts/jbala-hats.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hive } from "../kit/hive.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  type Point,
  box,
  curve,
  disc,
  oval,
  path,
  stroke,
  times,
} from "../kit/shape.ts"

/** Ouezzane in early mist: round hills overlapping like folded cloth, each stitched with olive trees; no sky to speak of. */
export const draw: Draw = ({ random, main, accent, ground }) => {
  const green = mix(pigment.olive, pigment.leaf, 0.45)
  const knoll = (
    index: number,
    cx: number,
    top: number,
    half: number,
    tone: string,
    size: number
  ): string => {
    const ridge = Array.from({ length: 15 }, (_, step): Point => {
      const part = step / 7 - 1
      return [cx + part * half, top + Math.abs(part) ** 2.1 * half * 0.62]
    })
    const d = `${curve(ridge)}V1000H${cx - half}Z`
    const rows = times(16, (row) => {
      const lift = size * 1.3 + row * size * 1.9
      return times(Math.ceil((half * 2) / (size * 2.3)), (slot) => {
        const x = cx - half + slot * size * 2.3 + (row % 2) * size * 1.1
        const part = (x - cx) / half
        const y =
          top +
          Math.abs(part) ** 2.1 * half * 0.62 +
          lift * (1 + Math.abs(part) * 0.2)
        if (y > 980 || y < -20) return ""
        return (
          oval(x, y + size * 0.5, size * 0.8, size * 0.24, darken(tone, 0.3)) +
          disc(x, y, size * 0.62, darken(pigment.silver, 0.34)) +
          disc(
            x - size * 0.14,
            y - size * 0.16,
            size * 0.44,
            index % 2 ? pigment.silver : mix(pigment.silver, green, 0.4)
          )
        )
      })
    })
    return paper(path(d, tone), "gouache") + inside(d, rows)
  }
  const mist = (y: number, height: number): string =>
    `<g opacity=".62">${paper(
      times(5, () =>
        path(
          stroke(
            [random.between(-300, 600), y + random.between(-20, 20)],
            [random.between(900, 1900), y + random.between(-20, 20)],
            height * random.between(0.6, 1.1),
            6
          ),
          pigment.plaster
        )
      ),
      "rough"
    )}</g>`
  const village = times(17, (index) => {
    const [x, y] = [
      1010 + (index % 6) * 54 + random.between(-12, 12),
      356 + Math.floor(index / 6) * 40 + (index % 6) * 6,
    ]
    return (
      box(
        x,
        y - 34,
        46,
        36,
        index % 4 ? pigment.plaster : lighten(main, 0.65)
      ) +
      path(
        `M${x - 4} ${y - 33}l27 -20l27 20Z`,
        index % 3 ? "#b4583a" : darken("#b4583a", 0.15)
      ) +
      box(x + 18, y - 16, 10, 18, main)
    )
  })
  return (
    path("M-40 -40H1640V1000H-40Z", mix(main, ground, 0.66)) +
    knoll(0, 330, 70, 620, mix(main, ground, 0.42), 7) +
    knoll(1, 1250, 40, 640, mix(mix(main, green, 0.3), ground, 0.4), 8) +
    mist(250, 40) +
    knoll(2, 760, 190, 560, mix(mix(main, green, 0.55), ground, 0.3), 11) +
    knoll(3, 1500, 250, 520, mix(green, ground, 0.26), 13) +
    paper(village, "lift") +
    mist(430, 34) +
    knoll(4, 120, 330, 620, mix(green, ground, 0.12), 18) +
    knoll(5, 980, 520, 640, green, 24) +
    mist(700, 26) +
    knoll(6, 330, 620, 760, mix(green, pigment.olive, 0.7), 34) +
    knoll(7, 1480, 700, 480, mix(accent, green, 0.35), 30) +
    hats(main) +
    paper(
      [0, 1, 2]
        .map((index) =>
          hive(
            1090 + index * 112,
            800 - index * 26,
            84,
            [main, pigment.plaster, accent][index] as string
          )
        )
        .join(""),
      "lift"
    ) +
    arbutus(random)
  )
}
