import { sheep, walker } from "../kit/animals.ts"
import { tent } from "../kit/tent.ts"
import { darken, mix, pigment } from "../kit/colour.ts"
import { peaks, range } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { closed, disc, line, path, stroke, times } from "../kit/shape.ts"
import { bandedSky, stars } from "../kit/sky.ts"
import { cedar } from "../kit/conifers.ts"

/** Boulemane at blue dusk: the snowed steppe is itself a Beni Ouarain rug, its lozenges running to the mountains. */
export const draw: Draw = ({ random, main, accent, ground }) => {
  const wool = "#f6ecd8"
  const [vx, vy] = [1040, 130]
  const steppe = "M-40 412Q500 380 900 404T1640 384V1000H-40Z"
  const ink = mix(pigment.kohl, main, 0.3)
  const at = (u: number, v: number): [number, number] => {
    const depth = 1 / (0.18 + v)
    return [vx + u * depth * 62, vy + depth * 158]
  }
  const knots = times(17, (row) =>
    times(58, (column) => {
      const [u, v] = [(column - 28.5) * 0.9 + (row % 2) * 0.45, row * 0.05]
      const corners = [
        at(u, v - 0.05),
        at(u + 0.45, v),
        at(u, v + 0.05),
        at(u - 0.45, v),
      ] as const
      const y = corners[1][1]
      if (y < 392) return ""
      const jitter = (point: readonly [number, number]): [number, number] => [
        point[0] + random.between(-3, 3),
        point[1] + random.between(-2, 2),
      ]
      const centre = at(u, v)
      const size = (y - 330) * 0.017
      return (
        line(
          closed(corners.map(jitter)),
          ink,
          Math.max(1.5, (y - 340) * 0.012)
        ) +
        ((column + row) % 3 === 0
          ? path(
              closed([
                [centre[0], centre[1] - size * 2],
                [centre[0] + size * 4, centre[1]],
                [centre[0], centre[1] + size * 2],
                [centre[0] - size * 4, centre[1]],
              ]),
              (column * 7 + row) % 4 ? ink : pigment.clay
            )
          : "")
      )
    })
  )
  const flock = times(30, (index) => {
    const [x, y] = [
      520 + (index % 8) * 64 + random.between(-20, 20),
      560 + Math.floor(index / 8) * 40 + random.between(-10, 10),
    ]
    return sheep(
      x,
      y,
      26 + (y - 540) * 0.16,
      index % 6 ? pigment.plaster : darken(pigment.reed, 0.3),
      pigment.kohl,
      index % 3 ? 1 : -1
    )
  })
  return (
    bandedSky(
      random,
      darken(main, 0.25),
      mix("#e8a9a0", ground, 0.3),
      420,
      9,
      "rough"
    ) +
    stars(random, pigment.plaster, 60, 170) +
    path("M1340 62A50 50 0 1 1 1292 134A42 42 0 1 0 1340 62Z", "#fdf3d8") +
    range(
      random,
      peaks(
        random,
        [
          [-60, 370],
          [180, 300],
          [380, 336],
          [620, 236],
          [820, 310],
          [1060, 270],
          [1280, 216],
          [1480, 300],
          [1680, 260],
        ],
        9
      ),
      {
        colour: mix("#f3d3c6", pigment.snow, 0.45),
        shade: mix(main, "#9a93c4", 0.62),
      }
    ) +
    paper(path(steppe, wool), "cut") +
    inside(steppe, paper(knots, "rough")) +
    times(40, () => {
      const [x, y] = [random.between(0, 1600), random.between(470, 900)]
      return path(
        stroke(
          [x, y],
          [x + random.between(60, 220), y + random.between(-4, 4)],
          random.between(3, 9)
        ),
        mix(ink, wool, 0.8),
        `opacity=".4"`
      )
    }) +
    paper(tent(1140, 560, 300, 120, "#4a3a34", pigment.clay), "lift") +
    times(3, (index) =>
      path(
        stroke(
          [1290 + index * 4, 446 - index * 30],
          [1310 + index * 12, 400 - index * 36],
          10
        ),
        pigment.plaster,
        `opacity=".4"`
      )
    ) +
    paper(flock, "lift") +
    walker(1080, 690, 110, pigment.pomegranate) +
    walker(1150, 700, 112, main, { basket: pigment.plaster }) +
    paper(
      cedar(random, 330, 640, 360, mix(accent, pigment.pine, 0.6)) +
        cedar(random, 1530, 640, 300, mix(accent, pigment.pine, 0.5)),
      "lift"
    ) +
    paper(cedar(random, 120, 960, 860, darken(pigment.pine, 0.2)), "lift") +
    fringe()
  )

  /** Where the steppe ends it is plainly a rug: a knotted edge and tassels on red earth. */
  function fringe(): string {
    const edge = 838
    const tassels = times(54, (index) => {
      const x = 6 + index * 30
      const sway = random.between(-9, 9)
      return (
        path(
          stroke(
            [x, edge + 20],
            [x + sway, edge + 66 + random.between(-6, 8)],
            11
          ),
          index % 2 ? wool : mix(wool, pigment.reed, 0.16)
        ) + disc(x, edge + 22, 8, mix(wool, pigment.reed, 0.28))
      )
    })
    return (
      path(`M-40 ${edge}H1640V1000H-40Z`, mix("#8f4a2f", main, 0.12)) +
      paper(
        path(`M-40 ${edge - 22}H1640V${edge + 18}H-40Z`, wool) +
          path(`M-40 ${edge - 22}H1640V${edge - 14}H-40Z`, ink) +
          times(36, (index) =>
            path(
              closed([
                [index * 46, edge + 2],
                [index * 46 + 15, edge - 8],
                [index * 46 + 30, edge + 2],
                [index * 46 + 15, edge + 12],
              ]),
              index % 3 ? ink : pigment.clay
            )
          ) +
          tassels,
        "lift"
      )
    )
  }
}
