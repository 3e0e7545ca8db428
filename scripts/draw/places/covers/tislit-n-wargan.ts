import { zelligeBand } from "../../lib/zellige.ts"
import { goat, walker } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  blob,
  curve,
  disc,
  path,
  type Point,
  stroke,
  times,
} from "../kit/shape.ts"
import { ringedSky } from "../kit/sky.ts"
import { tree } from "../kit/tree.ts"

/** Anti-Atlas in the morning: an old argan with goats in it, and its children dotted over the folded hills. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const leaf = mix(pigment.olive, main, 0.18)
  const far = mix(main, accent, 0.35)
  const grove = (count: number, y1: number, y2: number, size: number): string =>
    paper(
      times(count, (_, part) =>
        tree(
          random,
          random.between(620, 1620),
          y1 + (y2 - y1) * part,
          size * random.between(0.7, 1.1) * (0.7 + part * 0.6),
          { leaf, flat: 0.6 }
        )
      ),
      "lift"
    )
  return (
    path("M0 0H1600V900H0Z", mix(ground, main, 0.16)) +
    ringedSky(
      1180,
      300,
      92,
      mix(pigment.saffron, accent, 0.18),
      mix(ground, main, 0.3),
      7
    ) +
    hill(
      random,
      { y: 420, height: 70, waves: 2.2, jag: 0.3 },
      mix(far, mix(ground, "#b58aa0", 0.5), 0.5),
      30
    ) +
    hill(
      random,
      { y: 500, height: 60, waves: 1.7 },
      mix(far, accent, 0.22),
      50
    ) +
    hill(
      random,
      { y: 575, height: 46, waves: 1.9 },
      mix(main, ground, 0.25),
      60
    ) +
    grove(13, 590, 640, 22) +
    hill(random, { y: 670, height: 40, waves: 1.3 }, main, 90) +
    grove(8, 700, 790, 46) +
    walker(1010, 770, 46, pigment.plaster, { basket: pigment.henna }) +
    walker(1052, 776, 44, accent) +
    hill(
      random,
      { y: 815, height: 24, waves: 0.9 },
      mix(accent, main, 0.25),
      40
    ) +
    oldArgan(random, leaf) +
    zelligeBand(
      `${name}-band`,
      pattern,
      { x: -10, y: 836, width: 1620, height: 70 },
      {
        size: 60,
        colors: [pigment.saffron, accent, lighten(ground, 0.3)],
        strap: { color: darken(accent, 0.55), width: 3 },
        fillet: darken(accent, 0.55),
      }
    )
  )
}

function oldArgan(random: Parameters<Draw>[0]["random"], leaf: string): string {
  const bark = mix(pigment.henna, pigment.kohl, 0.45)
  const limb = (
    from: Point,
    via: Point,
    to: Point,
    w1: number,
    w2: number
  ): string => {
    const left = curve([
      [from[0] - w1, from[1]],
      [via[0] - (w1 + w2) / 2, via[1] + 6],
      [to[0] - w2, to[1]],
    ])
    const right = curve([
      [to[0] + w2, to[1]],
      [via[0] + (w1 + w2) / 2, via[1] - 6],
      [from[0] + w1, from[1]],
    ])
    return `${left}L${right.slice(1)}Z`
  }
  const limbs = [
    limb([250, 880], [230, 700], [300, 560], 62, 40),
    limb([300, 590], [200, 500], [70, 440], 38, 13),
    limb([300, 600], [350, 470], [330, 300], 38, 12),
    limb([312, 600], [430, 500], [560, 470], 30, 11),
    limb([330, 430], [420, 350], [520, 300], 17, 7),
    limb([190, 510], [160, 400], [170, 310], 17, 7),
    limb([170, 880], [215, 780], [260, 680], 22, 26),
    limb([360, 880], [315, 780], [280, 690], 26, 26),
  ]
    .map((d) => path(d, bark))
    .join("")
  const furrows = times(26, () => {
    const [x, y] = [random.between(200, 318), random.between(600, 850)]
    return path(
      stroke(
        [x, y],
        [x + random.between(-8, 18), y - random.between(40, 110)],
        3
      ),
      lighten(bark, 0.22),
      `opacity=".7"`
    )
  })
  const tuft = (x: number, y: number, rx: number, ry: number): string =>
    path(blob(random, x, y, rx, ry, 0.14, 13), darken(leaf, 0.25)) +
    path(
      blob(
        random,
        x - rx * 0.08,
        y - ry * 0.22,
        rx * 0.86,
        ry * 0.66,
        0.16,
        12
      ),
      leaf
    ) +
    times(Math.round((rx * ry) / 300), () => {
      const [angle, reach] = [
        random.between(0, 6.28),
        Math.sqrt(random.next()) * 0.9,
      ]
      const [lx, ly] = [
        x + Math.cos(angle) * reach * rx,
        y + Math.sin(angle) * reach * ry,
      ]
      const spread = random.between(-1.2, 1.2) - 1.57
      const colour = random.pick([
        lighten(leaf, 0.3),
        lighten(leaf, 0.16),
        darken(leaf, 0.38),
      ])
      return path(
        stroke(
          [lx, ly],
          [lx + Math.cos(spread) * 20, ly + Math.sin(spread) * 20],
          4
        ),
        colour
      )
    }) +
    times(Math.round(rx / 22), () =>
      disc(
        x + random.between(-0.8, 0.8) * rx,
        y + random.between(-0.6, 0.7) * ry,
        6.5,
        random.pick([pigment.saffron, lighten(pigment.leaf, 0.3)])
      )
    )
  const herd =
    goat(440, 500, 74, pigment.kohl) +
    goat(96, 446, 66, pigment.plaster, -1) +
    goat(548, 306, 58, mix(pigment.henna, pigment.kohl, 0.3), -1)
  return (
    paper(tuft(180, 250, 190, 105) + tuft(480, 235, 180, 96), "lift") +
    paper(limbs + furrows, "lift") +
    paper(
      tuft(40, 370, 150, 80) +
        tuft(330, 190, 170, 100) +
        tuft(600, 400, 150, 72),
      "lift"
    ) +
    herd
  )
}
