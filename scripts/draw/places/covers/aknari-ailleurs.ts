import { walker } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { inside, paper } from "../kit/paper.ts"
import { pad } from "../kit/desert-plants.ts"
import type { Draw } from "../kit/scene.ts"
import { curve, line, path, type Point, stroke, times } from "../kit/shape.ts"
import { birds, ringedSky } from "../kit/sky.ts"
import { zelligePattern } from "../../lib/zellige.ts"

/** Sidi Ifni: a red arch stands in the evening sea; prickly pears crowd both edges, their fruit the only bright thing. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const red = mix(pigment.clay, accent, 0.35)
  const arch =
    "M690 690L700 470Q720 330 860 300Q980 276 1120 292L1660 250V760H1300Q1290 560 1180 486Q1060 430 960 500Q880 560 872 700Z"
  const beds = times(15, (index) =>
    paper(
      line(
        `M660 ${290 + index * 30}Q900 ${270 + index * 30 + random.between(-16, 16)} 1200 ${282 + index * 28}T1660 ${256 + index * 30}`,
        random.pick([
          darken(red, 0.2),
          lighten(red, 0.2),
          mix(red, accent, 0.5),
          darken(red, 0.34),
        ]),
        random.between(5, 17)
      ),
      "rough"
    )
  )
  const sea = mix(main, "#3f8f9a", 0.42)
  const waves = times(7, (index) => {
    const crest = Array.from({ length: 24 }, (_, step): Point => [
      -60 + step * 75,
      560 + index * 40 + Math.sin(step * 0.9 + index * 1.9) * (6 + index),
    ])
    return (
      path(
        `${curve(crest)}V1000H-60Z`,
        mix(mix(sea, ground, 0.35), main, index / 8)
      ) +
      (index > 2
        ? line(curve(crest.slice(3 + index, 14 + index)), "#e8efe9", 3)
        : "")
    )
  })
  return (
    `<defs>${zelligePattern(`${name}-sand`, pattern, { size: 210, rotate: 8, colors: [mix(accent, ground, 0.2), mix(accent, ground, 0.5), mix(accent, ground, 0.35)], strap: { color: mix(ground, pigment.plaster, 0.4), width: 4 } })}</defs>` +
    ringedSky(480, 520, 104, "#ffd58a", mix(main, "#d98a72", 0.42), 7) +
    times(
      6,
      (index) =>
        `<g opacity=".5">${path(stroke([-100, 250 + index * 46], [900 + index * 60, 236 + index * 46], 18), mix(ground, "#f2b48c", 0.4))}</g>`
    ) +
    birds(random, 300, 190, 6, 26, main) +
    paper(waves, "wash") +
    paper(path(arch, red), "cut") +
    inside(
      arch,
      beds +
        paper(
          path(
            "M960 500Q1060 430 1180 486Q1290 560 1300 760H1240Q1220 600 1150 540Q1060 486 940 540Z",
            darken(red, 0.42)
          ),
          "rough"
        )
    ) +
    times(4, (index) =>
      path(
        stroke(
          [640 + index * 150, 700 + (index % 2) * 12],
          [860 + index * 170, 702 + (index % 2) * 12],
          8
        ),
        "#eef3ec"
      )
    ) +
    paper(
      path(
        "M-40 830Q500 730 1000 770T1640 740V1000H-40Z",
        mix(accent, ground, 0.3)
      ),
      "cut"
    ) +
    inside(
      "M-40 850Q500 750 1000 790T1640 760V1000H-40Z",
      paper(path("M-40 700H1640V1000H-40Z", `url(#${name}-sand)`), "rough")
    ) +
    walker(760, 812, 92, main, { basket: pigment.pomegranate }) +
    walker(850, 820, 96, pigment.plaster, { basket: pigment.saffron }) +
    walker(925, 808, 90, pigment.pomegranate) +
    thicket(random, main)
  )
}

/** Pads on pads, largest nearest the edge. */
function thicket(random: Parameters<Draw>[0]["random"], night: string): string {
  const green = mix(pigment.leaf, "#3f7a63", 0.5)
  const dark = mix(green, night, 0.4)
  const fruits = ["#c2334a", "#e0672f", pigment.saffron]
  const stand = (
    list: [number, number, number, number, number][],
    tone: string
  ): string =>
    paper(
      list
        .map(([x, y, size, turn, count], index) =>
          pad(
            random,
            x,
            y,
            size,
            turn,
            index % 2 ? tone : lighten(tone, 0.08),
            fruits[index % 3],
            count
          )
        )
        .join(""),
      "lift"
    )
  return (
    stand(
      [
        [30, 540, 210, -18, 3],
        [150, 600, 190, 24, 4],
        [1590, 600, 220, 14, 4],
        [1480, 690, 170, -26, 3],
      ],
      dark
    ) +
    stand(
      [
        [80, 780, 270, -8, 0],
        [10, 560, 220, 12, 4],
        [200, 700, 220, 34, 5],
        [-20, 900, 300, -20, 0],
        [1560, 900, 300, 6, 0],
        [1500, 660, 220, -22, 4],
        [1620, 640, 230, 20, 3],
      ],
      green
    ) +
    stand(
      [
        [150, 960, 330, 10, 0],
        [330, 930, 250, 38, 5],
        [120, 650, 200, -4, 5],
        [250, 690, 170, 20, 4],
        [1430, 960, 310, -12, 0],
        [1340, 740, 190, -36, 5],
        [1440, 690, 200, 6, 5],
      ],
      mix(green, pigment.leaf, 0.4)
    ) +
    stand(
      [
        [400, 970, 200, 24, 4],
        [1260, 980, 210, -24, 4],
      ],
      mix(green, "#8ba04e", 0.5)
    )
  )
}
