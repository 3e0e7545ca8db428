import { walker } from "../kit/animals.ts"
import { house } from "../kit/house.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import { figLeaf } from "../kit/foliage.ts"
import type { Draw } from "../kit/scene.ts"
import {
  blob,
  closed,
  disc,
  line,
  move,
  path,
  type Point,
  stroke,
  times,
} from "../kit/shape.ts"
import { ringedSky } from "../kit/sky.ts"
import { tree } from "../kit/tree.ts"
import { zelligeBand } from "../../lib/zellige.ts"

/** Taounate: reed trays of figs tilt to the sun and run away to the lake; fig leaves close the frame. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const green = mix(accent, pigment.leaf, 0.5)
  const tray = (x: number, y: number, k: number): string => {
    const at = (u: number, v: number): Point => [
      x + (u * 330 - v * 70) * k,
      y - v * 128 * k + u * 6 * k,
    ]
    const reed = times(22, (index) =>
      line(
        `M${at(index / 21, 0)}L${at(index / 21, 1)}`,
        index % 2 ? "#d8b46b" : "#c49a50",
        13 * k
      )
    )
    const ties = [0.12, 0.5, 0.88]
      .map((v) => line(`M${at(0, v)}L${at(1, v)}`, "#8d6631", 4 * k))
      .join("")
    const figs = times(6, (row) =>
      times(8, (column) => {
        const [fx, fy] = at(
          (column + 0.6) / 8.2 + random.between(-0.012, 0.012),
          1 - (row + 0.6) / 6.3
        )
        const skin = random.pick(["#6a3f57", "#8a5a3c", "#7a4a52", "#54304a"])
        return (
          path(blob(random, fx, fy, 15 * k, 11 * k, 0.1), darken(skin, 0.25)) +
          path(
            blob(random, fx - 2 * k, fy - 3 * k, 11.5 * k, 7.5 * k, 0.1),
            skin
          ) +
          disc(fx - 1 * k, fy - 3 * k, 2.4 * k, "#d9a878")
        )
      })
    )
    const legs = line(
      `M${at(0.06, 0)}v${50 * k}M${at(0.94, 0)}v${50 * k}`,
      "#6d4a24",
      9 * k
    )
    return (
      legs +
      path(closed([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]), "#a57b3c") +
      reed +
      ties +
      figs
    )
  }
  const trays = [
    [560, 622, 0.52],
    [780, 630, 0.52],
    [1000, 622, 0.52],
    [1230, 634, 0.52],
    [1450, 626, 0.52],
    [440, 722, 0.76],
    [750, 730, 0.78],
    [1070, 724, 0.78],
    [1390, 736, 0.78],
    [600, 862, 1.12],
    [1040, 872, 1.14],
    [1480, 860, 1.12],
  ]
  const leaves = [
    [-10, 320, 100, 340],
    [120, 130, 160, 300],
    [40, 560, 62, 330],
    [-30, 760, 40, 320],
    [300, 20, 190, 260],
    [210, 860, 16, 300],
    [110, 380, 130, 260],
  ]
  return (
    ringedSky(1120, 160, 62, "#fff0bf", mix("#8fb9cc", ground, 0.35), 6) +
    hill(
      random,
      { y: 300, height: 60, waves: 2, jag: 0.2 },
      mix(main, ground, 0.5),
      30
    ) +
    hill(
      random,
      { y: 360, height: 50, waves: 2.4 },
      mix(mix(main, green, 0.45), ground, 0.32),
      40
    ) +
    paper(path("M-40 410H1640V620H-40Z", mix("#3f86a6", main, 0.15)), "wash") +
    times(24, () => {
      const [x, y] = [random.between(300, 1600), random.between(420, 486)]
      return path(
        stroke([x, y], [x + random.between(50, 180), y], 2.6),
        "#d3e9ea",
        `opacity=".75"`
      )
    }) +
    paper(
      path(
        "M900 440Q1010 392 1120 414Q1230 404 1300 446Z",
        mix(green, ground, 0.2)
      ) +
        path(
          "M-40 470Q300 420 620 446Q760 462 700 500H-40Z",
          mix(green, ground, 0.15)
        ),
      "cut"
    ) +
    hill(
      random,
      { y: 512, height: 20, waves: 1.6 },
      mix(green, "#c5b25c", 0.35),
      60
    ) +
    paper(
      times(11, (index) =>
        tree(
          random,
          420 + index * 116 + random.between(-20, 20),
          540 + (index % 2) * 12,
          30,
          { leaf: index % 2 ? green : pigment.silver }
        )
      ) +
        house(random, 1330, 536, 110, 60, pigment.plaster, { door: main }) +
        house(random, 1460, 548, 90, 48, mix(ground, pigment.clay, 0.3), {
          door: accent,
        }),
      "lift"
    ) +
    hill(
      random,
      { y: 570, height: 8, waves: 1 },
      mix("#d3b878", green, 0.25),
      70
    ) +
    trays
      .map(([x, y, k]) =>
        paper(tray(x as number, y as number, k as number), "lift")
      )
      .join("") +
    walker(690, 640, 86, pigment.pomegranate, { bent: true }) +
    walker(1350, 690, 112, main, { basket: "#d8b46b" }) +
    zelligeBand(
      `${name}-band`,
      pattern,
      { x: -10, y: 834, width: 1620, height: 100 },
      {
        size: 230,
        colors: [pigment.plaster, main, accent, pigment.saffron, main],
        strap: { color: pigment.plaster, width: 3.4 },
        fillet: darken(main, 0.35),
      }
    ) +
    paper(
      leaves
        .map(([x, y, turn, size], index) =>
          move(
            x as number,
            y as number,
            figLeaf(
              size as number,
              random.pick(
                [
                  green,
                  darken(green, 0.22),
                  lighten(green, 0.14),
                  darken(green, 0.32),
                ].slice(index % 2)
              )
            ),
            1,
            turn as number
          )
        )
        .join("") +
        [
          [214, 470, 1],
          [90, 690, 1.15],
          [262, 640, 0.9],
        ]
          .map(([x, y, k]) =>
            move(
              x as number,
              y as number,
              path(
                "M0 -66Q12 -50 34 -20Q52 20 30 46Q0 66 -30 46Q-52 20 -34 -20Q-12 -50 0 -66Z",
                "#54304a"
              ) +
                path(
                  "M-6 -50Q4 -40 14 -10Q26 20 8 44Q-16 50 -28 36Q-42 12 -26 -18Q-14 -36 -6 -50Z",
                  "#7a4668"
                ) +
                times(4, (index) =>
                  line(
                    `M${-16 + index * 10} -24q${-6 + index * 4} 30 ${-3 + index * 3} 60`,
                    "#9a6a86",
                    2
                  )
                ),
              k as number
            )
          )
          .join(""),
      "lift"
    )
  )
}
