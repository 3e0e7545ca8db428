import { fiveGrains } from "./parts/five-grains.ts"
import { striped } from "./parts/striped-cloth.ts"
import { flamingo, walker } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  type Point,
  box,
  curve,
  line,
  path,
  stroke,
  times,
} from "../kit/shape.ts"

/** Dakhla from above the lagoon: sheets of turquoise and sand, the white dune, oyster racks in ranks, five grains in hand. */
export const draw: Draw = ({ random, main, accent, ground }) => {
  const lagoon = mix(main, "#58c4c0", 0.45)
  const sheet = (
    list: Point[],
    tone: string,
    filter: "cut" | "wash" = "cut"
  ): string => paper(path(`${curve(list)}V1000H-60Z`, tone), filter)
  const racks = times(6, (row) =>
    times(9, (column) => {
      const [x, y, k] = [
        640 + column * 96 * (1 + row * 0.1) - row * 62,
        420 + row * 34 + row * row * 2.2,
        0.6 + row * 0.12,
      ]
      return (
        line(
          `M${x} ${y}h${70 * k}M${x + 8 * k} ${y}v${16 * k}M${x + 60 * k} ${y}v${16 * k}`,
          darken(main, 0.55),
          3.4 * k
        ) +
        times(4, (sack) =>
          box(
            x + (4 + sack * 16) * k,
            y - 8 * k,
            14 * k,
            8 * k,
            mix(pigment.kohl, main, 0.35)
          )
        ) +
        path(
          stroke([x, y + 22 * k], [x + 66 * k, y + 22 * k], 3 * k),
          mix(lagoon, "#ffffff", 0.35)
        )
      )
    })
  )
  return (
    box(0, 0, 1600, 900, mix("#bfe0e2", ground, 0.35)) +
    paper(path("M-40 92H1640V1000H-40Z", darken(main, 0.15)), "wash") +
    sheet(
      [
        [-60, 150],
        [300, 142],
        [700, 154],
        [1100, 140],
        [1660, 150],
      ],
      mix(main, lagoon, 0.3),
      "wash"
    ) +
    sheet(
      [
        [-60, 206],
        [200, 190],
        [520, 176],
        [860, 190],
        [1200, 172],
        [1660, 186],
      ],
      mix(ground, accent, 0.22)
    ) +
    sheet(
      [
        [-60, 230],
        [260, 222],
        [560, 204],
        [900, 222],
        [1260, 206],
        [1660, 222],
      ],
      mix(ground, "#f7e3b8", 0.5)
    ) +
    paper(
      times(16, (index) =>
        box(
          900 + index * 30,
          204 - (index % 3) * 7,
          27,
          22 + (index % 3) * 7,
          index % 5 ? pigment.plaster : accent
        )
      ),
      "lift"
    ) +
    sheet(
      [
        [-60, 286],
        [220, 262],
        [600, 272],
        [980, 250],
        [1300, 264],
        [1660, 250],
      ],
      mix(lagoon, "#d8f0e6", 0.35),
      "wash"
    ) +
    sheet(
      [
        [-60, 340],
        [300, 322],
        [700, 336],
        [1160, 310],
        [1660, 326],
      ],
      lagoon,
      "wash"
    ) +
    paper(
      path(
        "M60 420Q180 380 270 300Q330 262 400 292Q470 330 520 400Q560 430 640 440Q420 476 60 420Z",
        pigment.plaster
      ) +
        path(
          "M330 276Q400 286 440 330Q500 396 520 400Q560 430 640 440Q520 456 400 450Q420 380 330 276Z",
          mix(ground, main, 0.26)
        ),
      "lift"
    ) +
    times(9, (index) =>
      path(
        stroke(
          [40 + index * 60, 462 + (index % 3) * 12],
          [170 + index * 66, 460 + (index % 3) * 12],
          4
        ),
        "#eefaf5",
        `opacity=".8"`
      )
    ) +
    sheet(
      [
        [-60, 560],
        [300, 600],
        [700, 640],
        [1100, 660],
        [1660, 640],
      ],
      mix(lagoon, "#cfeee2", 0.4),
      "wash"
    ) +
    paper(racks, "rough") +
    walker(806, 612, 84, accent, { bent: true }) +
    walker(1180, 520, 62, pigment.plaster, { bent: true }) +
    paper(
      path(
        "M1130 690Q1160 730 1240 732H1420Q1500 724 1530 666Q1320 706 1130 690Z",
        accent
      ) +
        path(
          "M1130 690Q1320 706 1530 666L1526 680Q1320 720 1136 702Z",
          pigment.plaster
        ) +
        line("M1300 696V540", pigment.henna, 6) +
        path("M1306 546Q1420 600 1440 680L1306 690Z", lighten(ground, 0.4)),
      "lift"
    ) +
    sheet(
      [
        [-60, 690],
        [160, 710],
        [420, 760],
        [760, 800],
        [1200, 820],
        [1660, 800],
      ],
      mix(ground, "#f3d9a6", 0.4)
    ) +
    paper(
      [
        [520, 740, 120, 1],
        [610, 768, 140, -1],
        [690, 756, 110, 1],
        [440, 706, 100, 1],
        [770, 790, 128, -1],
      ]
        .map(([x, y, size, facing]) =>
          flamingo(
            x as number,
            y as number,
            size as number,
            mix(accent, "#f6b7a8", 0.55),
            facing as number
          )
        )
        .join(""),
      "lift"
    ) +
    striped(random, main, accent, ground) +
    paper(fiveGrains(), "lift")
  )
}
