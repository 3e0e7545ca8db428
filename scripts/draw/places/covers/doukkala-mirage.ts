import { trellis } from "./parts/trellis.ts"
import { walker } from "../kit/animals.ts"
import { darken, mix, pigment } from "../kit/colour.ts"
import { cypress } from "../kit/conifers.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  type Point,
  box,
  closed,
  disc,
  line,
  path,
  stroke,
  times,
} from "../kit/shape.ts"
import { ringedSky } from "../kit/sky.ts"
import { tree } from "../kit/tree.ts"
import { zelligeBand } from "../../lib/zellige.ts"

/** Doukkala at noon: plain and sky mirrored in a mirage; a trellis of grapes across the top, raisins on long cloths. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const haze = mix(ground, "#f0c987", 0.45)
  const soil = mix(accent, ground, 0.42)
  const skyline = times(15, (index) => {
    const x = 60 + index * 108 + random.between(-20, 20)
    return index % 4 === 2
      ? cypress(random, x, 452, 74, mix(main, haze, 0.3))
      : index % 4 === 0
        ? box(x - 30, 418, 70, 34, pigment.plaster) +
          box(x + 24, 418, 16, 34, mix(accent, ground, 0.4))
        : tree(random, x, 452, 22, { leaf: mix(main, haze, 0.34) })
  })
  const mirror = `<g opacity=".5" transform="translate(0 924) scale(1 -1)">${skyline}</g>`
  const ripples = times(26, (index) =>
    path(
      stroke(
        [random.between(-100, 1300), 466 + index * 3.6],
        [random.between(400, 1800), 466 + index * 3.6],
        2 + index * 0.12
      ),
      index % 2 ? pigment.plaster : mix(main, haze, 0.6),
      `opacity=".8"`
    )
  )
  const vines = times(8, (step) => {
    const depth = 0.05 + ((step + 1) / 8) ** 2 * 0.62
    return [-2300, -1500, -800, 760, 1440, 2200]
      .map((x) => {
        const [px, py, k] = [800 + x * depth, 566 + depth * 520, depth * 1.5]
        return (
          line(
            `M${px} ${py}v${-92 * k}M${px - 60 * k} ${py - 86 * k}h${120 * k}`,
            pigment.henna,
            Math.max(1.5, 9 * k)
          ) +
          times(9, (leaf) =>
            disc(
              px + (leaf - 4) * 15 * k,
              py - (84 + (leaf % 3) * 16) * k,
              17 * k,
              leaf % 2 ? mix(main, pigment.leaf, 0.5) : pigment.leaf
            )
          ) +
          times(4, (bunch) =>
            disc(px + (bunch - 1.5) * 24 * k, py - 60 * k, 8 * k, "#5d2f58")
          )
        )
      })
      .join("")
  })
  const canal: Point[] = [
    [782, 566],
    [818, 566],
    [1010, 1000],
    [600, 1000],
  ]
  const cloth = (at: number, tone: string): string => {
    const [a, b] = [at, at + 170]
    return paper(
      path(
        closed([
          [800 + a * 0.34, 640],
          [800 + b * 0.34, 640],
          [800 + b * 1.7, 880],
          [800 + a * 1.7, 880],
        ]),
        tone
      ) +
        times(90, () => {
          const v = random.next()
          const u = a + (b - a) * random.between(0.1, 0.9)
          return path(
            stroke(
              [800 + u * (0.34 + v * 1.36), 646 + v * 226],
              [800 + u * (0.34 + v * 1.36) + 8 + v * 8, 645 + v * 226],
              3 + v * 3
            ),
            random.pick(["#4b2440", "#6b3a2c", "#8b5a2c"])
          )
        }),
      "lift"
    )
  }
  return (
    ringedSky(800, 268, 96, "#fff6d8", mix("#e3a06a", haze, 0.5), 8) +
    paper(path("M-40 452H1640V570H-40Z", mix("#e3b07a", haze, 0.6)), "rough") +
    paper(mirror, "rough") +
    ripples +
    paper(skyline, "rough") +
    paper(path("M-40 562H1640V1000H-40Z", soil), "gouache") +
    paper(vines, "lift") +
    paper(
      path(
        closed([
          [768, 566],
          [832, 566],
          [1060, 1000],
          [550, 1000],
        ]),
        mix(ground, accent, 0.15)
      ),
      "cut"
    ) +
    paper(path(closed(canal), mix(main, "#6fc0c0", 0.45)), "wash") +
    times(14, (index) =>
      path(
        stroke(
          [800 - index * 9, 580 + index * 24],
          [800 + index * 8, 581 + index * 24],
          2 + index * 0.4
        ),
        "#e4f3ee",
        `opacity=".75"`
      )
    ) +
    cloth(150, pigment.plaster) +
    cloth(-330, pigment.plaster) +
    cloth(350, mix(main, ground, 0.5)) +
    walker(1180, 770, 110, pigment.pomegranate, { bent: true }) +
    walker(420, 720, 90, main) +
    zelligeBand(
      `${name}-band`,
      pattern,
      { x: -10, y: 842, width: 1620, height: 90 },
      {
        size: 170,
        colors: [accent, main, ground],
        strap: { color: pigment.plaster, width: 4 },
        fillet: darken(main, 0.3),
      }
    ) +
    trellis(random, main)
  )
}
