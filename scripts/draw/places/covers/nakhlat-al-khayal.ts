import { cellSize, zelligePattern } from "../../lib/zellige.ts"
import { camel } from "../kit/animals.ts"
import { rampart, tower } from "../kit/earth-walls.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { dune, hill } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import { date } from "../kit/fruit.ts"
import type { Draw } from "../kit/scene.ts"
import { disc, line, path, stroke, times } from "../kit/shape.ts"
import { bandedSky, streaks } from "../kit/sky.ts"
import { frond, palm } from "../kit/palm.ts"

/** Tafilalet at sundown: the sun is a rosette, the ksar stands against the dunes, a bunch of dates hangs into the frame. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const size = 460
  const earth = mix(accent, main, 0.3)
  const sun = `<defs>${zelligePattern(`${name}-sun`, pattern, { size, x: 812 - size / 2, y: 330 - cellSize(pattern, size).height / 2, colors: [pigment.plaster, lighten(pigment.saffron, 0.25), pigment.saffron, "#e9893b", lighten(pigment.saffron, 0.45)], strap: { color: "#fdeccb", width: 4 } })}</defs>`
  const ksar =
    rampart(-30, 640, 560, 150, earth) +
    tower(60, 640, 120, 300, earth) +
    tower(250, 640, 92, 232, lighten(earth, 0.12)) +
    tower(520, 650, 124, 262, lighten(earth, 0.06)) +
    tower(404, 640, 80, 196, darken(earth, 0.08)) +
    path("M302 640v-80q38 -46 76 0v80Z", darken(earth, 0.65))
  return (
    sun +
    bandedSky(
      random,
      mix(main, pigment.majorelle, 0.28),
      mix(pigment.saffron, ground, 0.35),
      620,
      8
    ) +
    streaks(random, lighten(main, 0.45), 7, 60, 260, 0.6) +
    disc(812, 330, 226, lighten(pigment.saffron, 0.4)) +
    disc(812, 330, 212, `url(#${name}-sun)`) +
    dune(
      [
        [500, 640],
        [700, 560],
        [900, 520],
        [1040, 440],
        [1130, 398],
        [1240, 452],
        [1400, 520],
        [1660, 560],
      ],
      mix(main, pigment.saffron, 0.45),
      mix(main, pigment.kohl, 0.22),
      4
    ) +
    dune(
      [
        [-60, 640],
        [200, 610],
        [560, 632],
        [800, 590],
        [930, 556],
        [1060, 604],
        [1300, 640],
        [1660, 610],
      ],
      mix(main, pigment.saffron, 0.62),
      mix(main, pigment.henna, 0.4),
      3
    ) +
    paper(ksar, "lift") +
    paper(
      palm(
        random,
        596,
        668,
        190,
        pigment.olive,
        pigment.henna,
        pigment.saffron
      ) +
        palm(
          random,
          660,
          676,
          140,
          darken(pigment.olive, 0.15),
          pigment.henna,
          pigment.saffron
        ),
      "lift"
    ) +
    hill(
      random,
      { y: 668, height: 12, waves: 1 },
      mix(pigment.saffron, main, 0.35),
      40
    ) +
    [760, 838, 916]
      .map((x, index) => camel(x, 690 + index * 4, 62, darken(main, 0.62)))
      .join("") +
    dune(
      [
        [-60, 830],
        [200, 800],
        [420, 742],
        [560, 712],
        [720, 766],
        [980, 800],
        [1300, 790],
        [1660, 740],
      ],
      mix(pigment.saffron, ground, 0.3),
      mix(main, accent, 0.4),
      6
    ) +
    hanging(random)
  )
}

function hanging(random: Parameters<Draw>[0]["random"]): string {
  const fronds = [118, 140, 158, 174, 100, 84]
    .map((angle, index) =>
      frond(
        [1520, -70],
        angle,
        620 - index * 30,
        index % 2 ? pigment.olive : darken(pigment.olive, 0.3)
      )
    )
    .join("")
  const strands = times(15, (_, part) => {
    const [x, y] = [
      1240 + part * 290,
      250 + Math.sin(part * 3.1) * 210 + random.between(-30, 30),
    ]
    return (
      line(
        `M1420 -20Q${1400 + (x - 1400) * 0.4} 90 ${x} ${y}`,
        mix(pigment.saffron, pigment.clay, 0.35),
        7
      ) +
      times(8, (step) =>
        date(
          random,
          x + (step % 2 ? 16 : -16) + (1400 - x) * step * 0.02,
          y + 14 - step * 30,
          52,
          90 + random.between(-28, 28),
          random.pick(["#5a2413", "#74321a", "#8a431d"])
        )
      )
    )
  })
  return (
    paper(fronds, "lift") +
    paper(
      strands + path(stroke([1425, -40], [1415, 70], 24), pigment.saffron),
      "lift"
    )
  )
}
