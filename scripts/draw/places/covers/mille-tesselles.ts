import { tannery } from "./parts/tannery.ts"
import { floor } from "./parts/unfinished-floor.ts"
import { walker } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { kiln, smoke } from "../kit/kiln.ts"
import { hill, peaks, range } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { box, closed, line, path, times } from "../kit/shape.ts"
import { bandedSky, birds } from "../kit/sky.ts"

/** Fès from a terrace: a sea of roofs in evening light, tanners' vats like a paintbox, a half-laid zellige at our feet. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const ochre = mix(ground, "#c99a5e", 0.55)
  const roof = (
    x: number,
    y: number,
    w: number,
    h: number,
    tone: string
  ): string => {
    const green = random.next() < 0.2
    const top = green
      ? path(
          closed([
            [x - 8, y - h],
            [x + w * 0.16, y - h - w * 0.36],
            [x + w * 0.84, y - h - w * 0.36],
            [x + w + 8, y - h],
          ]),
          accent
        ) +
        times(7, (index) =>
          line(
            `M${x + w * (0.04 + index * 0.15)} ${y - h - 2}L${x + w * (0.2 + index * 0.1)} ${y - h - w * 0.34}`,
            darken(accent, 0.3),
            3
          )
        )
      : path(
          closed([
            [x, y - h],
            [x + w * 0.14, y - h - w * 0.2],
            [x + w * 1.1, y - h - w * 0.2],
            [x + w, y - h],
          ]),
          lighten(tone, 0.4)
        ) +
        (random.next() < 0.35
          ? line(
              `M${x + w * 0.2} ${y - h - w * 0.2}v-30M${x + w * 0.9} ${y - h - w * 0.2}v-30M${x + w * 0.2} ${y - h - w * 0.2 - 26}h${w * 0.7}`,
              pigment.kohl,
              2
            ) +
            times(3, (index) =>
              box(
                x + w * (0.26 + index * 0.21),
                y - h - w * 0.2 - 26,
                w * 0.15,
                22,
                random.pick([
                  main,
                  pigment.clay,
                  pigment.saffron,
                  pigment.plaster,
                ])
              )
            )
          : "")
    return (
      path(
        closed([
          [x + w, y - h],
          [x + w * 1.1, y - h - w * 0.2],
          [x + w * 1.1, y],
          [x + w, y],
        ]),
        darken(tone, 0.3)
      ) +
      box(x, y - h, w, h, tone) +
      top +
      times(Math.round(w / 40), (index) =>
        box(
          x + w * (0.14 + index * 0.3),
          y - h * 0.72,
          w * 0.09,
          h * 0.16,
          darken(tone, 0.6)
        )
      )
    )
  }
  const city = [
    [318, 56, 60],
    [366, 72, 74],
    [424, 94, 92],
    [496, 120, 116],
    [580, 150, 140],
  ]
    .map(([y, w, h]) => {
      const [ry, rw, rh] = [y as number, w as number, h as number]
      return paper(
        times(Math.ceil(1750 / (rw * 1.02)), (index) =>
          roof(
            -70 + index * rw * 1.02,
            ry + random.between(-12, 14),
            rw * random.between(0.8, 1.05),
            rh * random.between(0.7, 1.2),
            random.pick([
              ochre,
              mix(ochre, ground, 0.4),
              mix(ochre, pigment.clay, 0.2),
              mix(ochre, pigment.plaster, 0.5),
            ])
          )
        ),
        "lift"
      )
    })
    .join("")
  return (
    bandedSky(random, mix(main, "#7c6aa8", 0.5), "#f2b877", 330, 8) +
    birds(random, 900, 96, 8, 18, pigment.kohl) +
    range(
      random,
      peaks(
        random,
        [
          [-60, 240],
          [200, 190],
          [460, 120],
          [640, 96],
          [860, 170],
          [1100, 206],
          [1350, 160],
          [1680, 210],
        ],
        7
      ),
      { colour: mix(main, "#7c6aa8", 0.4) }
    ) +
    hill(
      random,
      { y: 262, height: 22, waves: 1.6 },
      mix(accent, ochre, 0.5),
      40
    ) +
    paper(
      [1180, 1290, 1420]
        .map(
          (x, index) =>
            smoke(x, 218 + index * 6, 150, 60, "#5a5068", 0.7) +
            kiln(
              x,
              274 + index * 8,
              66 + index * 6,
              mix(pigment.clay, ochre, 0.3),
              pigment.saffron
            )
        )
        .join(""),
      "lift"
    ) +
    city +
    tannery(random, ochre, main, accent) +
    floor({ name, pattern, main, accent, ground }) +
    walker(1330, 800, 150, pigment.clay, { bent: true })
  )
}
