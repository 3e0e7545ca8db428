import { rampart, tower } from "../kit/earth-walls.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill, peaks, range } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { box, line, path, times } from "../kit/shape.ts"
import { bandedSky } from "../kit/sky.ts"
import { palm } from "../kit/palm.ts"
import { camel, walker } from "../kit/animals.ts"
import { parapet } from "./parapet.ts"

/** Red ramparts at sundown, the palm grove before them, the High Atlas white behind. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const wall = mix(main, "#d98a5c", 0.45)
  return (
    bandedSky(
      random,
      mix("#e79a7a", ground, 0.25),
      lighten(pigment.saffron, 0.66),
      360,
      8
    ) +
    range(
      random,
      peaks(
        random,
        [
          [-80, 330],
          [80, 250],
          [200, 270],
          [380, 150],
          [500, 196],
          [640, 96],
          [760, 160],
          [880, 84],
          [1010, 150],
          [1150, 120],
          [1290, 210],
          [1430, 160],
          [1700, 300],
        ],
        13
      ),
      {
        colour: mix("#8d7fae", main, 0.25),
        shade: mix("#5d5288", main, 0.2),
        snow: pigment.snow,
        snowLine: 262,
      }
    ) +
    hill(
      random,
      { y: 362, height: 18, waves: 2 },
      mix(accent, ground, 0.3),
      30
    ) +
    paper(
      times(30, (index) =>
        palm(
          random,
          index * 56 + random.between(-20, 20),
          404,
          random.between(80, 130),
          mix(accent, ground, 0.12),
          mix(main, ground, 0.2)
        )
      ),
      "lift"
    ) +
    paper(
      times(
        9,
        (index) =>
          box(
            160 + index * 150,
            330 - (index % 3) * 22,
            120,
            150,
            mix(wall, ground, 0.22 + (index % 2) * 0.14)
          ) +
          box(
            190 + index * 150,
            356 - (index % 3) * 22,
            12,
            18,
            darken(main, 0.45)
          )
      ) +
        rampart(-30, 540, 1660, 150, wall, { merlon: 22 }) +
        [140, 620, 1120, 1500]
          .map((x) => tower(x, 546, 128, 210, mix(wall, main, 0.2)))
          .join("") +
        path("M800 540v-76q60 -92 120 0v76Z", darken(main, 0.65)) +
        line("M786 540v-80q74 -116 148 0v80", lighten(wall, 0.35), 9),
      "lift"
    ) +
    hill(random, { y: 548, height: 8, waves: 1 }, mix(wall, ground, 0.45), 60) +
    [980, 1050].map((x) => camel(x, 586, 76, darken(main, 0.5), -1)).join("") +
    walker(900, 590, 66, pigment.plaster) +
    walker(730, 600, 70, pigment.majorelle, { basket: pigment.saffron }) +
    paper(
      times(7, (index) =>
        palm(
          random,
          [40, 190, 330, 470, 1260, 1400, 1560][index] as number,
          640,
          [330, 250, 300, 210, 260, 340, 290][index] as number,
          index % 2 ? accent : darken(accent, 0.22),
          mix(pigment.henna, main, 0.2),
          pigment.saffron
        )
      ),
      "lift"
    ) +
    parapet({
      name,
      pattern,
      colors: [main, pigment.plaster, accent, pigment.saffron],
      size: 170,
      shift: 40,
    })
  )
}
