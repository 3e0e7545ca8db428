import { zelligeTiles } from "../../lib/zellige.ts"
import { goat } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { peaks, range } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { box, closed, disc, line, path, times } from "../kit/shape.ts"
import { bandedSky } from "../kit/sky.ts"

/** Chefchaouen: blue upon blue, houses stacked to the foot of the two horns, one stair, and a blue goat that owns it. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const blues = [
    mix(main, ground, 0.65),
    mix(main, ground, 0.42),
    mix(main, "#6fc0d8", 0.35),
    main,
    mix(main, pigment.majorelle, 0.5),
    lighten(main, 0.35),
  ]
  const block = (
    x: number,
    y: number,
    w: number,
    h: number,
    tone: string
  ): string => {
    const shade = darken(tone, 0.2)
    const roof =
      random.next() < 0.55
        ? path(
            closed([
              [x - 8, y - h],
              [x + w * 0.1, y - h - 30],
              [x + w * 0.9, y - h - 30],
              [x + w + 8, y - h],
            ]),
            random.pick(["#b4583a", "#9c4a33", "#c06b45"])
          )
        : box(x - 4, y - h - 8, w + 8, 12, pigment.plaster)
    const open = darken(tone, 0.62)
    const arch = (
      ax: number,
      ay: number,
      aw: number,
      ah: number,
      fill: string
    ): string =>
      path(`M${ax} ${ay}v${-ah}a${aw / 2} ${aw / 2} 0 0 1 ${aw} 0v${ah}Z`, fill)
    return (
      box(x, y - h, w, h, tone) +
      box(x + w * 0.78, y - h, w * 0.22, h, shade) +
      box(x, y - h * 0.24, w, h * 0.24, mix(tone, main, 0.5)) +
      roof +
      arch(x + w * 0.16, y - h * 0.52, w * 0.15, h * 0.13, open) +
      arch(x + w * 0.5, y - h * 0.56, w * 0.13, h * 0.11, open) +
      (random.next() < 0.6
        ? arch(
            x + w * 0.3,
            y,
            w * 0.2,
            h * 0.26,
            random.pick([pigment.majorelle, accent, "#17456f"])
          )
        : "")
    )
  }
  const rows = [
    [300, 64, 78],
    [362, 84, 96],
    [440, 108, 124],
    [540, 138, 156],
  ]
    .map(([y, w, h]) => {
      const [ry, rw, rh] = [y as number, w as number, h as number]
      return paper(
        times(Math.ceil(1760 / (rw * 1.02)), (index) =>
          block(
            -60 + index * rw * 1.02,
            ry + random.between(-16, 16) + Math.abs(index * rw - 860) * 0.07,
            rw * random.between(0.86, 1.08),
            rh * random.between(0.82, 1.25),
            random.pick(blues)
          )
        ),
        "lift"
      )
    })
    .join("")
  const steps = times(11, (index) => {
    const [y, half] = [
      560 + index * 18 + index * index * 2.1,
      84 + index * 26 + index * index * 2.2,
    ]
    const x = 800 + Math.sin(index * 0.3) * 34
    return (
      path(
        closed([
          [x - half, y],
          [x + half, y],
          [x + half * 1.1, y + 30 + index * 5],
          [x - half * 1.1, y + 30 + index * 5],
        ]),
        index % 2 ? mix(main, ground, 0.5) : mix(main, ground, 0.36)
      ) + box(x - half, y, half * 2, 7 + index, lighten(main, 0.7))
    )
  })
  const wall = (side: number): string =>
    path(
      side < 0
        ? closed([
            [-40, 300],
            [430, 470],
            [700, 560],
            [560, 700],
            [380, 1000],
            [-40, 1000],
          ])
        : closed([
            [1640, 280],
            [1200, 460],
            [900, 560],
            [1060, 700],
            [1240, 1000],
            [1640, 1000],
          ]),
      side < 0 ? main : mix(main, pigment.majorelle, 0.35)
    )
  const pots = [
    [250, 790, 50],
    [330, 742, 40],
    [1330, 800, 54],
    [1420, 850, 60],
    [150, 850, 56],
  ]
    .map(([x, y, s], index) => {
      const [px, py, ps] = [x as number, y as number, s as number]
      return (
        times(10, () =>
          disc(
            px + random.between(-0.8, 0.8) * ps,
            py - ps * random.between(1.05, 1.9),
            ps * 0.22,
            random.pick([
              pigment.leaf,
              pigment.olive,
              [pigment.rose, accent, "#c8372d"][index % 3] as string,
            ])
          )
        ) +
        path(
          closed([
            [px - ps * 0.6, py - ps],
            [px + ps * 0.6, py - ps],
            [px + ps * 0.42, py],
            [px - ps * 0.42, py],
          ]),
          index % 2 ? accent : "#b4583a"
        )
      )
    })
    .join("")
  return (
    bandedSky(random, lighten(accent, 0.5), lighten(ground, 0.4), 300, 5) +
    range(
      random,
      peaks(
        random,
        [
          [-60, 300],
          [160, 220],
          [380, 60],
          [520, 150],
          [700, 230],
          [860, 190],
          [1040, 80],
          [1180, 40],
          [1330, 150],
          [1660, 260],
        ],
        12
      ),
      { colour: mix("#6d7f8f", main, 0.25), shade: mix("#46566a", main, 0.3) }
    ) +
    rows +
    paper(wall(-1) + wall(1), "cut") +
    `<clipPath id="${name}-dado"><path d="M-40 700L480 836L380 1000H-40Z"/></clipPath><g clip-path="url(#${name}-dado)">${zelligeTiles(pattern, { x: -40, y: 680, width: 540, height: 240 }, { size: 84, colors: [pigment.plaster, pigment.majorelle, accent], seed: name, vary: 0.1, strap: { color: mix(main, ground, 0.4), width: 3 } })}</g>` +
    [
      [90, 640],
      [1440, 640],
    ]
      .map(
        ([x, y]) =>
          path(`M${x} ${y}v-170a56 56 0 0 1 112 0v170Z`, pigment.majorelle) +
          line(
            `M${(x as number) + 56} ${y}v-220M${x} ${(y as number) - 90}h112`,
            darken(pigment.majorelle, 0.4),
            4
          ) +
          times(6, (index) =>
            disc(
              (x as number) + 20 + (index % 2) * 70,
              (y as number) - 30 - Math.floor(index / 2) * 56,
              5,
              accent
            )
          )
      )
      .join("") +
    paper(steps, "cut") +
    paper(pots, "lift") +
    paper(goat(880, 880, 330, mix(main, pigment.majorelle, 0.55), -1), "lift") +
    paper(
      goat(300, 426, 92, pigment.plaster) +
        goat(1296, 436, 84, pigment.kohl, -1),
      "lift"
    )
  )
}
