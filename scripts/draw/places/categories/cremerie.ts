import { zelligeTiles } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  box,
  closed,
  disc,
  line,
  move,
  oval,
  path,
  stroke,
  times,
} from "../kit/shape.ts"
import { sprig } from "../kit/foliage.ts"
import { vessel } from "../kit/vessel.ts"

/** Dairy: fresh cheeses bound in palm, a jug, a window of Chefchaouen blue. */
export const draw: Draw = ({ random, name }) => {
  const blue = "#3f7fb5"
  const curd = "#fbf6ea"
  const cheese = (x: number, y: number, w: number, h: number): string => {
    const side = `M${x - w / 2} ${y - h}V${y - h * 0.1}Q${x} ${y + h * 0.28} ${x + w / 2} ${y - h * 0.1}V${y - h}Z`
    const plait = times(Math.round(w / 26), (index) => {
      const px = x - w / 2 + index * 26
      return (
        path(
          closed([
            [px, y - h * 0.95],
            [px + 13, y - h * 0.95],
            [px + 26, y + h * 0.2],
            [px + 13, y + h * 0.2],
          ]),
          "#8fa050"
        ) +
        path(
          closed([
            [px + 26, y - h * 0.95],
            [px + 13, y - h * 0.95],
            [px, y + h * 0.2],
            [px + 13, y + h * 0.2],
          ]),
          "#a9b765",
          `opacity=".8"`
        )
      )
    })
    return (
      path(side, darken(curd, 0.08)) +
      inside(
        side,
        `<g transform="translate(0 ${h * 0.3})">${plait}</g>` +
          path(
            `M${x + w * 0.2} ${y - h}H${x + w}V${y + h}H${x + w * 0.2}Z`,
            "#33415a",
            `opacity=".22"`
          )
      ) +
      oval(x, y - h, w / 2, w * 0.13, curd) +
      oval(x - w * 0.05, y - h - 3, w * 0.4, w * 0.09, "#fffdf6") +
      times(12, () =>
        oval(
          x + random.between(-0.36, 0.36) * w,
          y - h + random.between(-0.07, 0.07) * w,
          random.between(4, 9),
          3,
          darken(curd, 0.12)
        )
      )
    )
  }
  const jug = vessel(
    [
      [96, 0],
      [140, 70],
      [150, 170],
      [104, 290],
      [66, 360],
      [74, 420],
      [92, 440],
    ],
    "#f2ead9",
    box(-200, -150, 400, 26, blue) +
      box(-200, -110, 400, 10, blue) +
      times(9, (index) =>
        path(
          closed([
            [-170 + index * 42, -160],
            [-149 + index * 42, -204],
            [-128 + index * 42, -160],
          ]),
          blue
        )
      )
  )
  return (
    box(0, 0, 1000, 1000, blue) +
    times(34, () => {
      const [x, y] = [random.between(-80, 950), random.between(0, 700)]
      return path(
        stroke(
          [x, y],
          [x + random.between(60, 220), y + random.between(-26, 26)],
          random.between(5, 14),
          8
        ),
        random.pick([lighten(blue, 0.16), darken(blue, 0.12)]),
        `opacity=".45"`
      )
    }) +
    paper(
      path(
        "M560 560V210Q560 60 730 40Q900 60 900 210V560Z",
        mix(blue, "#173a63", 0.75)
      ),
      "cut"
    ) +
    paper(
      path("M600 560V220Q600 100 730 84Q860 100 860 220V560Z", "#cfe3ea"),
      "rough"
    ) +
    paper(
      path(
        "M600 560V430Q680 330 740 400Q800 300 860 380V560Z",
        mix(pigment.olive, "#cfe3ea", 0.4)
      ) + path("M600 560V500Q700 440 860 490V560Z", pigment.leaf),
      "rough"
    ) +
    line("M730 84V560M600 330H860", mix(blue, "#173a63", 0.55), 12) +
    zelligeTiles(
      "khatam",
      { x: 0, y: 600, width: 1000, height: 130 },
      {
        size: 130,
        colors: [pigment.plaster, mix(blue, pigment.majorelle, 0.5)],
        seed: name,
        vary: 0.1,
        strap: { color: blue, width: 6 },
      }
    ) +
    box(0, 588, 1000, 14, pigment.plaster) +
    box(0, 730, 1000, 14, pigment.plaster) +
    paper(
      path("M-40 742H1040V1100H-40Z", mix(pigment.sand, "#d9b98a", 0.5)),
      "cut"
    ) +
    times(20, () =>
      path(
        stroke(
          [random.between(-50, 700), random.between(760, 1000)],
          [random.between(300, 1000), random.between(760, 1000)],
          3
        ),
        pigment.reed,
        `opacity=".1"`
      )
    ) +
    paper(
      line("M150 470Q20 480 60 640Q90 720 160 690", "#e6dcc6", 26) +
        move(250, 830, jug),
      "lift"
    ) +
    paper(cheese(620, 850, 330, 130) + cheese(630, 716, 270, 110), "lift") +
    paper(cheese(870, 920, 270, 110), "lift") +
    paper(
      oval(420, 930, 180, 40, pigment.plaster) +
        oval(420, 924, 150, 28, mix(pigment.plaster, blue, 0.25)) +
        path(
          "M300 920Q330 836 420 826Q510 836 540 920Q420 950 300 920Z",
          curd
        ) +
        path(
          "M430 826Q510 836 540 920Q490 936 440 938Q480 880 430 826Z",
          darken(curd, 0.13)
        ) +
        times(9, () =>
          disc(
            420 + random.between(-80, 80),
            880 + random.between(-24, 30),
            4,
            pigment.olive
          )
        ),
      "lift"
    ) +
    paper(
      move(
        560,
        980,
        sprig(random, 240, pigment.olive, { leaves: 9, wide: 0.4, reach: 0.2 }),
        1,
        -8
      ) +
        move(
          20,
          900,
          sprig(random, 230, pigment.leaf, {
            leaves: 9,
            wide: 0.4,
            reach: 0.2,
          }),
          1,
          24
        ),
      "lift"
    )
  )
}
