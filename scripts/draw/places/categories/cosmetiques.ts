import { starPath, zelligeTiles } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { inside, paper } from "../kit/paper.ts"
import { pad } from "../kit/desert-plants.ts"
import { rose } from "../kit/flowers.ts"
import type { Draw } from "../kit/scene.ts"
import {
  box,
  closed,
  line,
  move,
  oval,
  path,
  stroke,
  times,
} from "../kit/shape.ts"
import { outline, solid, vessel } from "../kit/vessel.ts"

/** Beauty: a niche in waxed green plaster, flasks inside it, soap and clay on the sill. */
export const draw: Draw = ({ random, name }) => {
  const plaster = "#3f7f72"
  const niche =
    "M190 760V380C190 190 350 110 500 40C650 110 810 190 810 380V760Z"
  const flask = (
    x: number,
    y: number,
    k: number,
    glass: string,
    oil: string,
    stopper: string
  ): string =>
    move(
      x,
      y,
      vessel(
        [
          [70, 0],
          [92, 20],
          [96, 150],
          [40, 200],
          [26, 230],
          [26, 280],
          [36, 286],
        ],
        glass,
        box(-100, -140, 200, 200, oil, `opacity=".9"`) +
          box(-74, -150, 16, 120, "#fff8ea", `opacity=".6"`)
      ) +
        path("M-24 -284H24L36 -340Q0 -368 -36 -340Z", stopper) +
        path(starPath(8, 2, 36, [0, -76]), pigment.plaster),
      k
    )
  const atomizer = vessel(
    [
      [58, 0],
      [86, 30],
      [92, 110],
      [60, 180],
      [20, 230],
      [16, 330],
      [24, 352],
      [16, 372],
    ],
    "#c9a24a",
    line("M-100 -60H100M-100 -130H100", darken("#c9a24a", 0.35), 7) +
      times(8, (index) =>
        path(
          closed([
            [-84 + index * 24, -66],
            [-72 + index * 24, -124],
            [-60 + index * 24, -66],
          ]),
          darken("#c9a24a", 0.25)
        )
      )
  )
  const soap = (x: number, y: number, tone: string): string =>
    path(
      closed([
        [x - 90, y - 70],
        [x + 70, y - 70],
        [x + 104, y - 96],
        [x - 54, y - 96],
      ]),
      lighten(tone, 0.25)
    ) +
    path(
      closed([
        [x + 70, y - 70],
        [x + 104, y - 96],
        [x + 104, y - 22],
        [x + 70, y],
      ]),
      darken(tone, 0.25)
    ) +
    box(x - 90, y - 70, 160, 70, tone) +
    path(starPath(8, 2, 26, [x - 10, y - 35]), lighten(tone, 0.35))
  const shell = outline([
    [110, 0],
    [150, 30],
    [158, 64],
  ])
  return (
    box(0, 0, 1000, 1000, plaster) +
    times(60, () => {
      const [x, y] = [random.between(-80, 980), random.between(0, 980)]
      return path(
        stroke(
          [x, y],
          [x + random.between(60, 240), y + random.between(-60, 60)],
          random.between(6, 20),
          14
        ),
        random.pick([lighten(plaster, 0.14), darken(plaster, 0.12)]),
        `opacity=".5"`
      )
    }) +
    paper(line(niche, lighten(plaster, 0.4), 30), "lift") +
    path(niche, darken(plaster, 0.45)) +
    inside(
      niche,
      zelligeTiles(
        "sixteen",
        { x: 180, y: 20, width: 640, height: 760, originX: 210, originY: 60 },
        {
          size: 580,
          colors: [
            pigment.plaster,
            mix(plaster, pigment.kohl, 0.35),
            mix(plaster, pigment.plaster, 0.35),
            pigment.rose,
            darken(plaster, 0.25),
            pigment.saffron,
          ],
          seed: name,
          vary: 0.07,
          strap: { color: mix(plaster, pigment.plaster, 0.65), width: 6 },
        }
      ) + path("M640 40H900V800H560Z", "#0d1f1c", `opacity=".28"`)
    ) +
    paper(
      path("M-40 756H1040V1100H-40Z", mix(pigment.sand, pigment.rose, 0.22)) +
        box(-40, 756, 1080, 14, pigment.plaster),
      "cut"
    ) +
    paper(
      flask(
        330,
        790,
        1.25,
        mix(pigment.saffron, pigment.plaster, 0.35),
        "#d9951c",
        "#8a5a34"
      ) +
        move(520, 800, atomizer, 1.25) +
        flask(
          690,
          790,
          0.95,
          mix(pigment.rose, pigment.plaster, 0.5),
          lighten(pigment.rose, 0.2),
          pigment.henna
        ),
      "lift"
    ) +
    paper(pad(random, 880, 850, 240, 12, pigment.leaf, "#b8324a", 4), "lift") +
    paper(soap(190, 900, "#8a9a4a") + soap(214, 806, "#c7b08a"), "lift") +
    paper(
      move(
        520,
        950,
        oval(0, -64, 158, 34, darken("#8a5a3c", 0.4)) +
          path(
            "M-130 -64Q-60 -130 0 -132Q70 -130 130 -64Q0 -30 -130 -64Z",
            "#7f8f4a"
          ) +
          path(
            "M20 -131Q70 -126 130 -64Q80 -46 40 -44Q70 -90 20 -131Z",
            darken("#7f8f4a", 0.25)
          ) +
          solid(
            shell,
            "#a5562f",
            316,
            line("M-160 -34H160", pigment.plaster, 7)
          )
      ),
      "lift"
    ) +
    paper(
      [
        [740, 920, 46],
        [806, 960, 38],
        [60, 950, 40],
        [690, 968, 30],
      ]
        .map(([x, y, r]) =>
          rose(random, x as number, y as number, r as number, pigment.rose)
        )
        .join(""),
      "lift"
    )
  )
}
