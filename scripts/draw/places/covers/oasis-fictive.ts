import { zelligeTiles } from "../../lib/zellige.ts"
import { walker } from "../kit/animals.ts"
import { tower } from "../kit/earth-walls.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill, peaks, range } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { box, closed, line, path, stroke, times } from "../kit/shape.ts"
import { bandedSky } from "../kit/sky.ts"
import { palm } from "../kit/palm.ts"

/** Figuig, from inside a cool gateway: the water channel, the mud walls of the gardens, the grove beyond. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const mud = mix(main, ground, 0.35)
  const opening =
    "M310 1000V470C310 230 540 90 800 30C1060 90 1290 230 1290 470V1000Z"
  const frame = `M-60 -60H1660V1000H-60Z${opening}`
  const water = closed([
    [778, 560],
    [822, 560],
    [990, 1000],
    [610, 1000],
  ])
  const scene =
    bandedSky(
      random,
      mix("#6fb0c8", ground, 0.25),
      lighten(ground, 0.3),
      460,
      6
    ) +
    range(
      random,
      peaks(
        random,
        [
          [300, 430],
          [520, 352],
          [700, 398],
          [900, 330],
          [1080, 384],
          [1300, 340],
        ],
        8
      ),
      { colour: mix(main, pigment.rose, 0.35) }
    ) +
    paper(
      times(12, (index) =>
        palm(
          random,
          440 + index * 66,
          545 + (index % 3) * 8,
          random.between(150, 260),
          index % 2 ? accent : darken(accent, 0.25),
          pigment.henna,
          pigment.saffron
        )
      ),
      "lift"
    ) +
    hill(
      random,
      { y: 548, height: 6, waves: 1 },
      mix(accent, ground, 0.2),
      30
    ) +
    paper(tower(985, 600, 120, 290, mud), "lift") +
    paper(
      path(
        closed([
          [430, 470],
          [776, 548],
          [776, 580],
          [430, 760],
        ]),
        mud
      ) +
        path(
          closed([
            [1180, 430],
            [824, 548],
            [824, 580],
            [1180, 770],
          ]),
          darken(mud, 0.18)
        ),
      "lift"
    ) +
    line(
      "M430 560L776 556M430 650L776 566M1180 540L824 556M1180 650L824 566",
      darken(mud, 0.28),
      4
    ) +
    paper(
      path(
        closed([
          [776, 578],
          [824, 578],
          [1180, 768],
          [1180, 1000],
          [430, 1000],
          [430, 758],
        ]),
        lighten(mud, 0.3)
      ),
      "gouache"
    ) +
    paper(path(water, "#3d93a0"), "wash") +
    times(16, (index) =>
      path(
        stroke(
          [800 - index * 9, 590 + index * 24],
          [800 + index * 8, 592 + index * 24],
          2.5 + index * 0.3
        ),
        "#bfe2df",
        `opacity=".7"`
      )
    ) +
    walker(690, 720, 120, pigment.plaster, { basket: pigment.saffron }) +
    walker(905, 640, 66, pigment.pomegranate)
  const shade = darken(mix(main, pigment.henna, 0.5), 0.38)
  const arch = (grow: number): string =>
    `M${310 - grow} 1000V470C${310 - grow} ${230 - grow} ${540 - grow * 0.4} ${90 - grow} 800 ${30 - grow * 1.1}C${1060 + grow * 0.4} ${90 - grow} ${1290 + grow} ${230 - grow} ${1290 + grow} 470V1000`
  const dado = (x: number): string =>
    inside(
      `M${x} 560h246v380h-246Z`,
      zelligeTiles(
        pattern,
        { x, y: 560, width: 250, height: 350 },
        {
          size: 164,
          colors: [
            pigment.saffron,
            accent,
            pigment.plaster,
            main,
            pigment.majorelle,
          ],
          seed: name,
          vary: 0.08,
          strap: { color: pigment.plaster, width: 4 },
        }
      )
    ) + box(x, 546, 246, 12, pigment.plaster)
  return (
    `<g transform="translate(-264 -40) scale(1.33 1.1)">${scene}</g>` +
    paper(`<path fill-rule="evenodd" d="${frame}" fill="${shade}"/>`, "cut") +
    times(70, () => {
      const [x, y] = [
        random.pick([random.between(0, 330), random.between(1260, 1600)]),
        random.between(0, 640),
      ]
      return path(
        stroke([x, y], [x + random.between(30, 90), y + 3], 5),
        lighten(shade, 0.14),
        `opacity=".5"`
      )
    }) +
    paper(
      line(arch(26), mix(main, ground, 0.25), 26) +
        line(arch(58), lighten(shade, 0.2), 8),
      "lift"
    ) +
    dado(0) +
    dado(1354)
  )
}
