import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { closed, path, type Point, stroke, times } from "../kit/shape.ts"
import { ringedSky } from "../kit/sky.ts"
import { sheep, walker } from "../kit/animals.ts"
import { parapet } from "./parapet.ts"

/** The alfa steppe: table mountains, a great sun, grass bent all one way. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const mesa = (list: Point[], tone: string): string => {
    const d = closed([
      ...list,
      [list[list.length - 1]?.[0] ?? 0, 700],
      [list[0]?.[0] ?? 0, 700],
    ])
    const beds = times(9, (index) =>
      path(
        `M-40 ${210 + index * 42}Q800 ${190 + index * 44 + random.between(-14, 14)} 1640 ${206 + index * 42}v${random.between(8, 20)}Q800 ${212 + index * 44} -40 ${226 + index * 42}Z`,
        random.pick([darken(tone, 0.18), lighten(tone, 0.2)])
      )
    )
    const gullies = times(40, () => {
      const x = random.between(0, 1600)
      return path(
        stroke(
          [x, random.between(230, 330)],
          [x + random.between(-30, 30), random.between(420, 560)],
          random.between(6, 16)
        ),
        darken(tone, 0.3),
        `opacity=".6"`
      )
    })
    return (
      paper(path(d, tone), "cut") + inside(d, paper(beds + gullies, "rough"))
    )
  }
  const tuft = (x: number, y: number, k: number): string =>
    times(15, (index) =>
      path(
        stroke(
          [x, y],
          [x + (14 + index * 7) * k, y - (74 - Math.abs(index - 5) * 6) * k],
          5 * k,
          -9 * k
        ),
        index % 3 ? mix(accent, "#c9b458", 0.5) : mix("#d9b85a", main, 0.12)
      )
    )
  return (
    ringedSky(1050, 210, 108, "#ffe0a0", mix(main, ground, 0.35), 7) +
    mesa(
      [
        [-60, 420],
        [40, 400],
        [110, 240],
        [560, 228],
        [620, 380],
        [760, 420],
      ],
      mix(main, ground, 0.28)
    ) +
    mesa(
      [
        [860, 440],
        [960, 400],
        [1020, 300],
        [1240, 292],
        [1300, 390],
        [1360, 300],
        [1660, 290],
      ],
      mix(main, pigment.clay, 0.4)
    ) +
    hill(
      random,
      { y: 452, height: 14, waves: 1.6 },
      mix(main, "#d9b85a", 0.5),
      60
    ) +
    paper(
      times(17, (index) =>
        sheep(
          620 + (index % 6) * 62 + random.between(-16, 16),
          496 + Math.floor(index / 6) * 22,
          26,
          pigment.plaster,
          pigment.kohl
        )
      ),
      "lift"
    ) +
    walker(1040, 520, 66, accent) +
    hill(
      random,
      { y: 520, height: 12, waves: 1.2 },
      mix("#d9b85a", ground, 0.2),
      60
    ) +
    paper(
      times(18, (index) =>
        tuft(
          -40 + index * 96 + random.between(-24, 24),
          560 + (index % 3) * 10,
          0.6
        )
      ),
      "rough"
    ) +
    paper(
      times(15, (index) =>
        tuft(-80 + index * 118 + random.between(-30, 30), 640, 1.2)
      ),
      "lift"
    ) +
    parapet({
      name,
      pattern,
      colors: [main, accent, pigment.plaster, pigment.saffron],
      size: 210,
      shift: 60,
    })
  )
}
