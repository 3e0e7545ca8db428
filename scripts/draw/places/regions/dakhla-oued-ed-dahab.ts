import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  box,
  curve,
  disc,
  line,
  path,
  type Point,
  stroke,
  times,
} from "../kit/shape.ts"
import { bandedSky } from "../kit/sky.ts"
import { parapet } from "./parapet.ts"

/** The peninsula from the air: a tongue of sand between the dark ocean and the pale bay, kites over the flat water. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const sand = mix("#ecd0a0", ground, 0.3)
  const tongue =
    "M760 236Q700 270 730 320Q790 370 690 420Q540 480 600 560Q650 620 500 700H1180Q1020 620 980 560Q900 480 960 410Q990 350 900 310Q840 280 820 236Z"
  const kite = (x: number, y: number, k: number, tone: string): string =>
    path(
      `M${x - 70 * k} ${y + 26 * k}Q${x} ${y - 70 * k} ${x + 70 * k} ${y + 26 * k}Q${x} ${y - 26 * k} ${x - 70 * k} ${y + 26 * k}Z`,
      tone
    ) +
    path(
      `M${x - 20 * k} ${y - 20 * k}Q${x} ${y - 28 * k} ${x + 20 * k} ${y - 20 * k}L${x + 14 * k} ${y - 3 * k}H${x - 14 * k}Z`,
      pigment.plaster
    ) +
    line(
      `M${x - 66 * k} ${y + 24 * k}L${x + 30 * k} ${y + 190 * k}L${x + 66 * k} ${y + 24 * k}`,
      pigment.kohl,
      1.6
    )
  const shallows = (grow: number, tone: string): string =>
    `<path d="${tongue}" fill="${tone}" stroke="${tone}" stroke-width="${grow}" stroke-linejoin="round"/>`
  const swell = times(15, (index) => {
    const y = 262 + index * 24
    const list = Array.from({ length: 9 }, (_, step): Point => [
      -60 + step * 92,
      y + Math.sin(step * 1.3 + index) * (3 + index * 0.5),
    ])
    return line(
      curve(list.slice(0, 7 - Math.floor(index / 5))),
      "#dcefee",
      1.5 + index * 0.25,
      `opacity=".55"`
    )
  })
  return (
    bandedSky(
      random,
      mix(accent, ground, 0.4),
      lighten("#f6d9a8", 0.3),
      240,
      7
    ) +
    disc(420, 210, 64, "#fff0c8") +
    paper(path("M-40 232H1640V900H-40Z", darken(main, 0.14)), "wash") +
    inside("M-40 232H790Q700 300 760 340Q600 420 560 700H-40Z", swell) +
    paper(
      path(
        "M820 232H1640V900H1000Q960 640 920 480Q1000 360 860 300Z",
        mix(main, "#7fd8cc", 0.62)
      ),
      "wash"
    ) +
    paper(
      path(
        "M1180 330Q1400 300 1640 330V420Q1480 400 1380 430Q1260 400 1180 330Z",
        mix(main, "#c9efdf", 0.7)
      ) +
        path(
          "M1060 520Q1300 470 1640 540V640Q1300 600 1060 520Z",
          mix(main, "#c9efdf", 0.62)
        ),
      "wash"
    ) +
    paper(shallows(54, mix(main, "#a6e3d6", 0.7)), "rough") +
    paper(shallows(22, "#f4ecd6"), "rough") +
    paper(path(tongue, sand), "gouache") +
    inside(
      tongue,
      times(16, (index) =>
        paper(
          path(
            stroke(
              [620 + (index % 4) * 90, 330 + index * 22],
              [780 + (index % 4) * 70, 316 + index * 22],
              9,
              8
            ),
            mix(sand, accent, 0.28)
          ),
          "rough"
        )
      ) +
        times(40, () =>
          disc(
            random.between(620, 1000),
            random.between(360, 640),
            random.between(3, 7),
            mix(pigment.olive, sand, 0.3)
          )
        )
    ) +
    paper(
      times(24, (index) => {
        const [x, y] = [
          776 + (index % 6) * 24 - Math.floor(index / 6) * 10,
          372 + Math.floor(index / 6) * 19,
        ]
        return (
          box(x, y, 18, 14, index % 5 ? pigment.plaster : accent) +
          box(x + 13, y, 5, 14, mix(ground, main, 0.3))
        )
      }),
      "lift"
    ) +
    paper(
      path(
        "M1230 470Q1300 400 1390 440Q1440 470 1520 476Q1380 500 1230 470Z",
        pigment.plaster
      ) +
        path(
          "M1390 440Q1440 470 1520 476Q1440 488 1370 486Q1410 466 1390 440Z",
          mix(ground, main, 0.3)
        ),
      "lift"
    ) +
    times(36, () => {
      const [x, y] = [random.between(1040, 1560), random.between(300, 610)]
      return path(
        stroke([x, y], [x + random.between(30, 120), y], 2.6),
        "#f0fbf6",
        `opacity=".8"`
      )
    }) +
    paper(
      kite(1130, 190, 1, accent) +
        kite(1370, 130, 1.3, pigment.saffron) +
        kite(1510, 250, 0.9, pigment.majorelle) +
        kite(1240, 300, 0.6, pigment.rose),
      "rough"
    ) +
    paper(
      [
        [300, 420, 90],
        [180, 520, 130],
        [420, 350, 60],
      ]
        .map(
          ([x, y, w]) =>
            path(
              `M${x} ${y}q${(w as number) * 0.1} ${(w as number) * 0.2} ${(w as number) * 0.3} ${(w as number) * 0.2}h${(w as number) * 0.5}q${(w as number) * 0.2} 0 ${(w as number) * 0.3} ${-(w as number) * 0.24}Z`,
              "#2457a5"
            ) +
            line(
              `M${(x as number) + (w as number) * 0.5} ${y}v${-(w as number) * 0.4}`,
              pigment.plaster,
              4
            )
        )
        .join(""),
      "lift"
    ) +
    parapet({
      name,
      pattern,
      colors: [
        pigment.plaster,
        main,
        accent,
        mix(main, "#7fd8cc", 0.6),
        ground,
      ],
      size: 300,
      shift: 70,
    })
  )
}
