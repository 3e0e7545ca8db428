import { camel, walker } from "../kit/animals.ts"
import { house } from "../kit/house.ts"
import { tower } from "../kit/earth-walls.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import { euphorbia } from "../kit/desert-plants.ts"
import type { Draw } from "../kit/scene.ts"
import { closed, disc, line, path, type Point, times } from "../kit/shape.ts"
import { bandedSky, stars } from "../kit/sky.ts"
import { palm } from "../kit/palm.ts"
import { parapet } from "./parapet.ts"

/** The granary of Amtoudi alone on its tilted rock at first light; palms in the cut below, camels going down. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const rock = mix(accent, main, 0.22)
  const crag: Point[] = [
    [640, 560],
    [720, 460],
    [760, 360],
    [830, 300],
    [880, 236],
    [1180, 214],
    [1250, 290],
    [1290, 380],
    [1380, 450],
    [1460, 560],
  ]
  const d = closed(crag)
  const beds = times(14, (index) =>
    paper(
      line(
        `M600 ${600 - index * 14}Q900 ${520 - index * 24} 1500 ${470 - index * 26}`,
        random.pick([
          darken(rock, 0.22),
          lighten(rock, 0.22),
          mix(rock, main, 0.3),
        ]),
        random.between(6, 16)
      ),
      "rough"
    )
  )
  const granary =
    house(random, 890, 244, 70, 54, mix(accent, ground, 0.25), { side: 0.1 }) +
    tower(980, 242, 64, 110, mix(accent, ground, 0.15)) +
    house(random, 1010, 240, 90, 66, mix(accent, ground, 0.3), { side: 0.1 }) +
    tower(1130, 232, 60, 92, mix(accent, ground, 0.2)) +
    house(random, 1150, 234, 60, 44, mix(accent, ground, 0.3), { side: 0.12 })
  return (
    bandedSky(random, main, mix("#f0b58c", ground, 0.3), 470, 10, "rough") +
    stars(random, pigment.plaster, 46, 150) +
    disc(330, 400, 88, "#ffdf9e") +
    hill(
      random,
      { y: 420, height: 34, waves: 1.8, jag: 0.2 },
      mix(main, "#b98a9a", 0.55),
      30
    ) +
    hill(
      random,
      { y: 476, height: 22, waves: 1.5 },
      mix(main, accent, 0.55),
      40
    ) +
    paper(path(d, rock), "cut") +
    inside(
      d,
      beds +
        paper(
          path(
            closed([
              [1180, 214],
              [1120, 330],
              [1180, 420],
              [1140, 600],
              [1500, 600],
              [1500, 200],
            ]),
            darken(rock, 0.4),
            `opacity=".5"`
          ),
          "rough"
        )
    ) +
    paper(granary, "lift") +
    hill(
      random,
      { y: 540, height: 12, waves: 1.2 },
      mix(accent, ground, 0.22),
      60
    ) +
    paper(
      times(15, (index) =>
        palm(
          random,
          560 + index * 72 + random.between(-20, 20),
          570,
          random.between(80, 140),
          mix(pigment.pine, main, 0.2),
          pigment.henna,
          pigment.saffron
        )
      ),
      "lift"
    ) +
    hill(
      random,
      { y: 588, height: 10, waves: 0.9 },
      mix(accent, ground, 0.4),
      60
    ) +
    [120, 226, 330, 436]
      .map((x, index) => camel(x, 606 - index * 3, 104, darken(main, 0.35)))
      .join("") +
    walker(540, 600, 76, "#2c4f9e") +
    paper(
      euphorbia(random, 1340, 650, 190, mix(pigment.leaf, main, 0.25)) +
        euphorbia(random, 1530, 656, 150, mix(pigment.leaf, main, 0.15)) +
        euphorbia(random, 760, 650, 110, mix(pigment.leaf, main, 0.2)),
      "lift"
    ) +
    parapet({
      name,
      pattern,
      colors: [pigment.plaster, main, accent, lighten(main, 0.35)],
      size: 200,
      shift: 40,
    })
  )
}
