import { zelligeTiles } from "../../lib/zellige.ts"
import { house } from "../kit/house.ts"
import { walker } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { inside, paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import {
  closed,
  curve,
  disc,
  line,
  oval,
  path,
  type Point,
  stroke,
  times,
} from "../kit/shape.ts"
import { cypress } from "../kit/conifers.ts"
import { tree } from "../kit/tree.ts"

/** Zaër as a kite sees it: fields pieced like a quilt round a small lake, lentils, lavender and stubble, no horizon. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const lavender = "#7f6bb0"
  const tones = [
    mix(main, pigment.saffron, 0.5),
    mix(pigment.leaf, pigment.olive, 0.4),
    lavender,
    mix(main, ground, 0.4),
    mix(pigment.leaf, ground, 0.3),
    "#c7a23c",
    mix(main, pigment.clay, 0.3),
    mix(accent, pigment.leaf, 0.6),
  ]
  const knot = (column: number, row: number): Point => [
    -380 + column * 246 + row * 34 + Math.sin(column * 2.3 + row * 1.7) * 38,
    -150 + row * 196 + Math.cos(column * 1.9 + row * 2.6) * 34 - column * 18,
  ]
  const fields = times(7, (row) =>
    times(9, (column) => {
      const corners = [
        knot(column, row),
        knot(column + 1, row),
        knot(column + 1, row + 1),
        knot(column, row + 1),
      ]
      const kind = (column * 3 + row * 5) % 8
      const tone = tones[kind] as string
      const d = closed(corners)
      const [x, y] = [
        corners.reduce((sum, point) => sum + point[0], 0) / 4,
        corners.reduce((sum, point) => sum + point[1], 0) / 4,
      ]
      const slant = ((column * 37 + row * 61) % 160) * 0.0174
      const [cx, cy] = [Math.cos(slant), Math.sin(slant)]
      const rows = times(30, (index) => {
        const off = (index - 15) * 15
        const [px, py] = [x - cy * off, y + cx * off]
        const ends: [Point, Point] = [
          [px - cx * 220, py - cy * 220],
          [px + cx * 220, py + cy * 220],
        ]
        if (kind === 2)
          return times(30, (step) =>
            disc(
              ends[0][0] + cx * step * 15,
              ends[0][1] + cy * step * 15 + random.between(-1.5, 1.5),
              6,
              random.pick([
                lavender,
                lighten(lavender, 0.25),
                darken(lavender, 0.2),
              ])
            )
          )
        if (kind === 1 || kind === 4)
          return times(26, (step) =>
            path(
              stroke(
                [ends[0][0] + cx * step * 17, ends[0][1] + cy * step * 17],
                [
                  ends[0][0] + cx * step * 17 + 9,
                  ends[0][1] + cy * step * 17 - 7,
                ],
                3.4
              ),
              random.pick([lighten(tone, 0.25), darken(tone, 0.25)])
            )
          )
        return path(
          stroke(ends[0], ends[1], 3 + (index % 2) * 2),
          index % 2 ? darken(tone, 0.16) : lighten(tone, 0.2),
          `opacity=".75"`
        )
      })
      return (
        paper(path(d, kind === 2 ? darken(pigment.leaf, 0.1) : tone), "cut") +
        inside(d, rows)
      )
    })
  )
  const road: Point[] = [
    [-40, 210],
    [220, 280],
    [430, 240],
    [640, 330],
    [880, 420],
    [1010, 560],
    [1240, 640],
    [1420, 800],
    [1660, 860],
  ]
  const lake = curve(
    [
      [560, 560],
      [700, 500],
      [860, 540],
      [910, 640],
      [820, 740],
      [640, 760],
      [520, 680],
    ],
    true
  )
  const copses = [
    [980, 300],
    [1040, 270],
    [1100, 310],
    [460, 610],
    [500, 760],
    [930, 740],
    [960, 690],
    [180, 420],
    [230, 450],
    [1330, 430],
    [1400, 470],
    [1460, 420],
    [380, 150],
    [300, 620],
    [1180, 760],
  ]
    .map(
      ([x, y]) =>
        oval(
          (x as number) + 10,
          (y as number) + 4,
          34,
          10,
          "#2b2a1c",
          `opacity=".3"`
        ) +
        tree(random, x as number, y as number, random.between(24, 36), {
          leaf: mix(pigment.olive, pigment.leaf, random.next()),
          flat: 0.95,
        })
    )
    .join("")
  const threshing = "M1180 130m-128 0a128 84 0 1 0 256 0a128 84 0 1 0 -256 0Z"
  return (
    fields +
    paper(line(curve(road), mix(ground, pigment.plaster, 0.4), 24), "rough") +
    paper(
      line(
        curve([
          [880, 420],
          [1000, 300],
          [1170, 190],
        ]),
        mix(ground, pigment.plaster, 0.4),
        14
      ),
      "rough"
    ) +
    paper(path(lake, mix(ground, main, 0.25)), "cut") +
    paper(
      `<g transform="translate(14 12) scale(.98)">${path(lake, mix(accent, "#58a8b4", 0.5))}</g>`,
      "wash"
    ) +
    times(12, (index) =>
      path(
        stroke(
          [610 + (index % 4) * 60, 590 + index * 11],
          [680 + (index % 4) * 60, 588 + index * 11],
          3
        ),
        "#e0f0ee",
        `opacity=".8"`
      )
    ) +
    paper(path(threshing, mix(ground, main, 0.3)), "lift") +
    inside(
      "M1180 130m-116 0a116 74 0 1 0 232 0a116 74 0 1 0 -232 0Z",
      zelligeTiles(
        pattern,
        { x: 1050, y: 40, width: 260, height: 180 },
        {
          size: 118,
          colors: [
            pigment.saffron,
            mix(main, ground, 0.4),
            ground,
            accent,
            pigment.plaster,
          ],
          seed: name,
          vary: 0.08,
          strap: { color: darken(main, 0.35), width: 2.4 },
        }
      )
    ) +
    paper(copses, "lift") +
    paper(
      house(random, 1090, 470, 130, 64, pigment.plaster, { door: accent }) +
        house(random, 1240, 500, 84, 48, mix(ground, main, 0.2), {
          door: pigment.henna,
        }) +
        house(random, 1000, 500, 80, 46, lighten(ground, 0.3), {
          door: accent,
        }) +
        times(6, (index) =>
          cypress(random, 1060 + index * 44, 540 + index * 8, 62, pigment.pine)
        ),
      "lift"
    ) +
    walker(330, 330, 40, pigment.pomegranate, { bent: true }) +
    walker(390, 348, 42, pigment.plaster, { bent: true }) +
    walker(1330, 660, 46, accent, { basket: pigment.saffron }) +
    walker(300, 790, 50, pigment.majorelle, { bent: true })
  )
}
