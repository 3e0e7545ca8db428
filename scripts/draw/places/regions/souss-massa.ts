import { goat } from "../kit/animals.ts"
import { house } from "../kit/house.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill, peaks, range } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { blob, disc, path, stroke, times } from "../kit/shape.ts"
import { bandedSky } from "../kit/sky.ts"
import { palm } from "../kit/palm.ts"
import { tree } from "../kit/tree.ts"
import { parapet } from "./parapet.ts"

/** The Ammeln valley: rose granite in heaps like bread, almond trees in flower, houses the colour of the rock. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const granite = mix(mix(accent, main, 0.4), pigment.plaster, 0.3)
  const boulder = (
    x: number,
    y: number,
    rx: number,
    ry: number,
    tone = granite
  ): string => {
    const d = blob(random, x, y, rx, ry, 0.07, 8)
    return (
      paper(path(d, tone), "lift") +
      inside(
        d,
        paper(
          path(
            blob(random, x + rx * 0.5, y + ry * 0.5, rx * 0.9, ry * 0.8, 0.1),
            darken(tone, 0.24)
          ) +
            path(
              blob(
                random,
                x - rx * 0.35,
                y - ry * 0.5,
                rx * 0.5,
                ry * 0.3,
                0.1
              ),
              lighten(tone, 0.28)
            ),
          "rough"
        ) +
          times(5, () =>
            path(
              stroke(
                [
                  x + random.between(-0.8, 0.4) * rx,
                  y + random.between(-0.6, 0.6) * ry,
                ],
                [
                  x + random.between(-0.2, 0.9) * rx,
                  y + random.between(-0.6, 0.8) * ry,
                ],
                3
              ),
              darken(tone, 0.35),
              `opacity=".6"`
            )
          )
      )
    )
  }
  const almond = (x: number, y: number, r: number): string =>
    tree(random, x, y, r, {
      leaf: "#e9b7bd",
      trunk: "#5a3a30",
      fruit: pigment.plaster,
      fruits: 26,
      flat: 0.75,
      lean: 0.12,
    })
  return (
    bandedSky(random, mix(main, ground, 0.5), lighten(ground, 0.5), 360, 6) +
    range(
      random,
      peaks(
        random,
        [
          [-60, 300],
          [140, 190],
          [300, 130],
          [420, 160],
          [560, 90],
          [700, 150],
          [900, 120],
          [1060, 210],
          [1280, 170],
          [1680, 260],
        ],
        15
      ),
      {
        colour: mix(accent, main, 0.45),
        shade: darken(mix(accent, main, 0.3), 0.25),
      }
    ) +
    hill(
      random,
      { y: 386, height: 20, waves: 1.6 },
      mix(main, ground, 0.3),
      50
    ) +
    paper(
      times(9, (index) =>
        house(
          random,
          560 + index * 96,
          430 + (index % 3) * 14,
          84,
          60 + (index % 4) * 14,
          mix(granite, accent, 0.2 + (index % 3) * 0.1),
          { door: pigment.plaster }
        )
      ) +
        times(8, (index) =>
          palm(
            random,
            520 + index * 120,
            452,
            110,
            pigment.olive,
            pigment.henna
          )
        ),
      "lift"
    ) +
    hill(
      random,
      { y: 462, height: 14, waves: 1.3 },
      mix(main, pigment.leaf, 0.3),
      60
    ) +
    paper(
      times(11, (index) =>
        almond(
          300 + index * 110 + random.between(-26, 26),
          510 + (index % 3) * 14,
          40
        )
      ),
      "lift"
    ) +
    hill(
      random,
      { y: 540, height: 12, waves: 1 },
      mix(main, ground, 0.15),
      60
    ) +
    boulder(150, 520, 210, 150) +
    boulder(330, 590, 130, 90) +
    boulder(110, 340, 140, 110, lighten(granite, 0.12)) +
    boulder(250, 410, 80, 62) +
    boulder(1440, 500, 220, 160, lighten(granite, 0.06)) +
    boulder(1520, 310, 130, 104) +
    boulder(1250, 590, 120, 84, "#4f86b8") +
    boulder(1380, 370, 70, 54, lighten(granite, 0.15)) +
    goat(120, 236, 70, pigment.kohl) +
    goat(1470, 212, 62, pigment.plaster, -1) +
    paper(almond(560, 640, 96) + almond(1010, 646, 84), "lift") +
    times(40, () =>
      disc(random.between(380, 1200), random.between(560, 616), 4, "#f3d3d6")
    ) +
    parapet({
      name,
      pattern,
      colors: [
        pigment.plaster,
        accent,
        main,
        pigment.olive,
        lighten(main, 0.4),
      ],
      size: 240,
      shift: 50,
    })
  )
}
