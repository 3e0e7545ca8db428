import { millstone } from "./parts/millstone.ts"
import { walker } from "../kit/animals.ts"
import { lighten, mix, pigment } from "../kit/colour.ts"
import { hill, peaks, range } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { disc, oval, path, stroke, times } from "../kit/shape.ts"
import { bandedSky } from "../kit/sky.ts"
import { stripedRug } from "../kit/textiles.ts"
import { tree } from "../kit/tree.ts"

/** Sefrou in spring: a great millstone rolls in from the corner; cherry in flower between silver olives, nets spread below. */
export const draw: Draw = ({ random, main, accent, ground }) => {
  const grass = mix(accent, "#a9b765", 0.55)
  const blossom = mix(pigment.rose, pigment.plaster, 0.62)
  const trees = [
    [560, 470, 42],
    [690, 460, 38],
    [830, 472, 44],
    [980, 462, 40],
    [1130, 474, 46],
    [1290, 466, 42],
    [1450, 476, 48],
    [620, 560, 66],
    [860, 572, 74],
    [1110, 566, 70],
    [1370, 580, 80],
    [1560, 560, 70],
  ]
    .map(([x, y, r], index) =>
      tree(
        random,
        x as number,
        y as number,
        r as number,
        index % 3 === 1
          ? {
              leaf: blossom,
              trunk: pigment.henna,
              fruit: pigment.plaster,
              fruits: 16,
            }
          : { leaf: pigment.silver, trunk: pigment.reed }
      )
    )
    .join("")
  const nets = [
    [860, 600, 130],
    [1370, 612, 150],
    [1110, 596, 110],
  ]
    .map(
      ([x, y, r]) =>
        oval(
          x as number,
          y as number,
          r as number,
          (r as number) * 0.2,
          mix(main, ground, 0.25)
        ) +
        times(22, () =>
          disc(
            (x as number) + random.between(-0.8, 0.8) * (r as number),
            (y as number) + random.between(-0.1, 0.1) * (r as number),
            4,
            pigment.kohl
          )
        )
    )
    .join("")
  return (
    bandedSky(random, mix(main, ground, 0.7), lighten(blossom, 0.4), 330, 6) +
    range(
      random,
      peaks(
        random,
        [
          [-60, 300],
          [240, 226],
          [520, 262],
          [780, 186],
          [1000, 214],
          [1250, 140],
          [1450, 200],
          [1680, 160],
        ],
        8
      ),
      { colour: mix(main, ground, 0.42), snow: pigment.snow, snowLine: 214 }
    ) +
    hill(
      random,
      { y: 360, height: 30, waves: 1.6 },
      mix(accent, ground, 0.4),
      50
    ) +
    hill(
      random,
      { y: 430, height: 18, waves: 1.3 },
      mix(grass, ground, 0.2),
      60
    ) +
    hill(random, { y: 520, height: 12, waves: 1 }, grass, 60) +
    paper(nets, "rough") +
    paper(trees, "lift") +
    walker(980, 622, 96, main, { bent: true }) +
    walker(1240, 640, 104, pigment.pomegranate, { bent: true }) +
    paper(
      path(
        "M-40 700Q600 640 1640 660V1000H-40Z",
        mix(grass, pigment.olive, 0.35)
      ),
      "gouache"
    ) +
    paper(
      path(
        "M820 1000Q900 800 1180 760Q1440 730 1660 760V1000Z",
        mix("#4f9db0", main, 0.2)
      ),
      "wash"
    ) +
    times(14, (index) =>
      path(
        stroke(
          [960 + index * 48, 860 + (index % 4) * 30],
          [1060 + index * 48, 846 + (index % 4) * 30],
          4
        ),
        "#dbeff0",
        `opacity=".75"`
      )
    ) +
    paper(
      `<g transform="translate(720 700) skewX(-38) scale(1 .62)">${stripedRug(random, 0, 0, 330, 210, [pigment.plaster, main, accent, pigment.saffron, main])}</g>`,
      "lift"
    ) +
    millstone(random, ground, accent)
  )
}
