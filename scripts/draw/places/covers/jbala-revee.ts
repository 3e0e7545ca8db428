import { arbutus } from "./parts/arbutus.ts"
import { hats } from "./parts/jbala-hats.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hive } from "../kit/hive.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { ringedSky } from "../kit/sky.ts"
import { tree } from "../kit/tree.ts"
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

/** Side of a tree, in px, from which it is drawn as one. */
const NEAR = 20

/** Ouezzane at sunrise: round hills overlapping like folded cloth, stitched with olives far away and planted with them near by. */
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
    if (size >= NEAR) {
      return paper(path(d, tone), "gouache") + inside(d, grove())
    }
    function grove(): string {
      const gap = size * 3.1
      return times(Math.ceil(900 / gap), (row) =>
        times(Math.ceil((half * 2) / gap) + 1, (slot) => {
          const x = cx - half + (slot + (row % 2) / 2) * gap
          const part = (x - cx) / half
          const y =
            top +
            Math.abs(part) ** 2.1 * half * 0.62 +
            (row + 0.95) * gap * 0.72
          return y > 1000 || Math.abs(part) > 1
            ? ""
            : oval(
                x + size * 0.3,
                y,
                size * 1.1,
                size * 0.24,
                darken(tone, 0.34)
              ) +
                tree(random, x, y, size * random.between(0.82, 1), {
                  leaf: mix(pigment.silver, green, random.between(0.25, 0.6)),
                  trunk: darken(pigment.henna, 0.1),
                  ...((slot + row) % 3 ? {} : { fruit: "#4a3150", fruits: 7 }),
                  flat: 0.78,
                })
        })
      )
    }
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
    `<g opacity=".45">${paper(
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
    ringedSky(800, 150, 74, "#fff0c4", mix("#f0a96f", main, 0.16), 6) +
    knoll(0, 330, 110, 620, mix(mix(main, "#8d7fb8", 0.5), ground, 0.3), 7) +
    knoll(1, 1280, 84, 640, mix(mix(main, green, 0.3), ground, 0.24), 8) +
    mist(262, 22) +
    knoll(2, 760, 232, 560, mix(mix(main, green, 0.6), ground, 0.18), 11) +
    knoll(3, 1500, 262, 520, mix(green, accent, 0.22), 13) +
    paper(village, "lift") +
    mist(438, 16) +
    knoll(4, 120, 350, 620, mix(green, "#a9b06a", 0.35), 27) +
    knoll(5, 980, 500, 640, mix(green, "#c0a95a", 0.2), 36) +
    knoll(6, 330, 640, 760, mix(green, pigment.olive, 0.7), 52) +
    knoll(7, 1480, 716, 480, mix(accent, green, 0.25), 46) +
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
