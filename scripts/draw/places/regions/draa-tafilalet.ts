import { house } from "../kit/house.ts"
import { tower } from "../kit/earth-walls.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill, hillOn } from "../kit/land.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { path, stroke, times } from "../kit/shape.ts"
import { ringedSky } from "../kit/sky.ts"
import { palm } from "../kit/palm.ts"
import { parapet } from "./parapet.ts"

/** A ksar heaped on its hill like one great house, the river at its foot giving it back. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const earth = mix(accent, "#d99a66", 0.5)
  const tone = (): string =>
    mix(earth, random.pick([main, ground, accent]), random.between(0.05, 0.3))
  const tiers = [
    [250, 760, 5, 60],
    [316, 640, 8, 74],
    [384, 540, 10, 84],
    [452, 460, 11, 92],
  ]
    .map(([y, x, count, w], row) =>
      times(count as number, (index) => {
        const [hx, hy] = [
          (x as number) + index * (w as number) * 0.98,
          (y as number) +
            random.between(-10, 10) +
            Math.abs(index - (count as number) / 2) * 7,
        ]
        return (index + row) % 4 === 1
          ? tower(
              hx + (w as number) / 2,
              hy + 10,
              (w as number) * 0.8,
              (w as number) * random.between(1.7, 2.2),
              tone()
            )
          : house(
              random,
              hx,
              hy,
              (w as number) * 0.92,
              (w as number) * random.between(0.8, 1.2),
              tone(),
              { door: darken(accent, 0.5), side: 0.12 }
            )
      })
    )
    .join("")
  const ksar =
    paper(tower(930, 196, 70, 120, earth), "lift") + paper(tiers, "lift")
  const water = "M-40 520Q500 500 900 522T1640 512V700H-40Z"
  return (
    ringedSky(360, 230, 84, "#ffe3b0", mix(main, ground, 0.35), 7) +
    hill(
      random,
      { y: 350, height: 44, waves: 1.6, jag: 0.3 },
      mix(main, ground, 0.25),
      40
    ) +
    hill(
      random,
      { y: 430, height: 26, waves: 1.4 },
      mix(main, accent, 0.4),
      40
    ) +
    hillOn(
      random,
      [
        [360, 560],
        [520, 440],
        [680, 300],
        [820, 216],
        [930, 180],
        [1050, 214],
        [1200, 320],
        [1380, 440],
        [1560, 560],
      ],
      mix(earth, main, 0.25),
      50
    ) +
    ksar +
    paper(
      times(14, (index) =>
        palm(
          random,
          30 + index * 120 + random.between(-30, 30),
          524,
          random.between(90, 170),
          mix(pigment.olive, pigment.leaf, random.next()),
          pigment.henna,
          index % 2 ? pigment.saffron : ""
        )
      ),
      "lift"
    ) +
    paper(path(water, mix("#5f9ea6", main, 0.15)), "wash") +
    inside(
      water,
      `<g opacity=".32" transform="translate(0 1010) scale(1 -1)">${tiers}</g>`
    ) +
    times(26, () => {
      const [x, y] = [random.between(0, 1550), random.between(536, 610)]
      return path(
        stroke([x, y], [x + random.between(60, 220), y], 3),
        lighten(ground, 0.3),
        `opacity=".6"`
      )
    }) +
    parapet({
      name,
      pattern,
      colors: [
        pigment.plaster,
        main,
        accent,
        pigment.saffron,
        lighten(main, 0.35),
      ],
      size: 330,
      shift: 80,
    })
  )
}
