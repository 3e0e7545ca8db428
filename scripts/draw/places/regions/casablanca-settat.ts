import { lighten, mix, pigment } from "../kit/colour.ts"
import { paper } from "../kit/paper.ts"
import { ear } from "../kit/grain.ts"
import type { Draw } from "../kit/scene.ts"
import {
  box,
  closed,
  curve,
  disc,
  line,
  path,
  type Point,
  stroke,
  times,
} from "../kit/shape.ts"
import { bandedSky, birds } from "../kit/sky.ts"
import { palm } from "../kit/palm.ts"
import { parapet } from "./parapet.ts"

/** A white city between the ocean's rollers and the Chaouia's wheat: stepped façades, balconies, the El Hank light. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const block = (x: number, w: number, h: number, tone: string): string => {
    const y = 440
    const storeys = Math.floor(h / 30)
    const crown = path(
      closed([
        [x + w * 0.2, y - h],
        [x + w * 0.2, y - h - 16],
        [x + w * 0.36, y - h - 16],
        [x + w * 0.36, y - h - 30],
        [x + w * 0.64, y - h - 30],
        [x + w * 0.64, y - h - 16],
        [x + w * 0.8, y - h - 16],
        [x + w * 0.8, y - h],
      ]),
      tone
    )
    return (
      box(x, y - h, w, h, tone) +
      box(x + w * 0.76, y - h, w * 0.24, h, mix(tone, main, 0.32)) +
      crown +
      times(
        storeys,
        (row) =>
          times(3, (column) =>
            box(
              x + w * (0.09 + column * 0.22),
              y - h + 14 + row * 30,
              w * 0.13,
              15,
              mix(main, pigment.kohl, 0.2)
            )
          ) +
          box(
            x + w * 0.05,
            y - h + 31 + row * 30,
            w * 0.66,
            3,
            mix(tone, main, 0.4)
          )
      )
    )
  }
  const swell = times(5, (index) => {
    const crest = Array.from({ length: 22 }, (_, step): Point => [
      -60 + step * 82,
      440 +
        index * 26 +
        Math.abs(Math.sin(step * 0.55 + index * 1.4)) * -(14 + index * 5) +
        14,
    ])
    return (
      path(
        `${curve(crest)}V900H-60Z`,
        mix(mix(main, "#5fb0b0", 0.5), main, index / 5)
      ) + line(curve(crest), "#eef4ee", 4 + index * 1.5)
    )
  })
  return (
    bandedSky(random, mix(accent, ground, 0.45), lighten(ground, 0.4), 440, 8) +
    disc(1240, 210, 80, "#ffe9bd") +
    birds(random, 940, 140, 8, 26, main) +
    paper(
      times(12, (index) =>
        block(
          300 + index * 104,
          100,
          110 + ((index * 71) % 150),
          index % 3 ? mix(pigment.plaster, main, 0.16) : mix(ground, main, 0.2)
        )
      ),
      "lift"
    ) +
    paper(
      times(9, (index) =>
        block(
          380 + index * 132,
          128,
          80 + ((index * 53) % 130),
          index % 4 === 1 ? mix(accent, pigment.plaster, 0.68) : pigment.plaster
        )
      ),
      "lift"
    ) +
    paper(
      times(10, (index) =>
        palm(
          random,
          430 + index * 126,
          452,
          92,
          mix(pigment.pine, main, 0.3),
          pigment.henna
        )
      ),
      "lift"
    ) +
    paper(
      path("M-40 452Q120 410 260 430Q340 440 380 470H-40Z", "#7a6a58") +
        path(
          closed([
            [120, 430],
            [134, 150],
            [182, 150],
            [196, 436],
          ]),
          pigment.plaster
        ) +
        path(
          closed([
            [164, 150],
            [182, 150],
            [196, 436],
            [170, 434],
          ]),
          mix(pigment.plaster, main, 0.35)
        ) +
        box(122, 134, 72, 18, accent) +
        box(138, 96, 40, 40, "#ffe9bd") +
        path("M132 96Q158 60 184 96Z", accent) +
        box(128, 230, 62, 22, accent) +
        box(124, 320, 70, 22, accent),
      "lift"
    ) +
    paper(swell, "wash") +
    times(30, () => {
      const [x, y] = [random.between(0, 1600), random.between(500, 590)]
      return path(
        stroke([x, y], [x + random.between(30, 120), y - 3], 4),
        "#eef4ee",
        `opacity=".6"`
      )
    }) +
    paper(
      path("M-40 560Q400 520 820 548T1640 530V900H-40Z", "#d8ae4a"),
      "cut"
    ) +
    paper(
      times(42, (index) =>
        ear(
          -20 + index * 40 + random.between(-8, 8),
          660,
          random.between(80, 118),
          random.between(-4, 16),
          index % 3 ? "#e0b953" : "#c4923a"
        )
      ),
      "rough"
    ) +
    times(16, () =>
      disc(random.between(0, 1600), random.between(570, 620), 7, accent)
    ) +
    parapet({
      name,
      pattern,
      colors: [
        pigment.plaster,
        main,
        accent,
        mix(main, "#5fb0b0", 0.5),
        ground,
      ],
      size: 340,
      shift: 60,
    })
  )
}
