import { starPath } from "../../lib/zellige.ts"
import { box, closed, disc, line, path, times } from "../kit/shape.ts"
import type { Mark } from "./frame.ts"
import { around } from "./marks-of-trees.ts"

const stepped = (rx: number, ry: number, steps: number): string => {
  const quarter = Array.from({ length: steps }, (_, i) => [
    [(rx * i) / steps, -ry * (1 - i / steps)],
    [(rx * (i + 1)) / steps, -ry * (1 - i / steps)],
  ]).flat() as [number, number][]
  const flip = (sx: number, sy: number): [number, number][] =>
    quarter.map(([x, y]) => [x * sx, y * sy])
  return closed([
    ...quarter,
    ...flip(1, -1).reverse(),
    ...flip(-1, -1),
    ...flip(-1, 1).reverse(),
  ])
}

/** The stepped lozenge of Taznakht's knots. */
export const knotLozenge: Mark = ({ ink, second, third, plate }) =>
  path(stepped(168, 168, 6), ink) +
  path(stepped(120, 120, 5), plate) +
  path(stepped(94, 94, 5), second) +
  path(stepped(54, 54, 3), plate) +
  path(stepped(30, 30, 2), third)

/** A watch-tower over its water channel. */
export const towerAndWater: Mark = ({ ink, second, third, plate }) =>
  path(
    closed([
      [-62, 70],
      [-48, -96],
      [-48, -140],
      [-26, -140],
      [-26, -116],
      [-11, -116],
      [-11, -140],
      [11, -140],
      [11, -116],
      [26, -116],
      [26, -140],
      [48, -140],
      [48, -96],
      [62, 70],
    ]),
    ink
  ) +
  path("M-18 70V20a18 22 0 0 1 36 0V70Z", plate) +
  times(3, (index) =>
    path(
      closed([
        [-26 + index * 26, -84],
        [-14 + index * 26, -66],
        [-26 + index * 26, -48],
        [-38 + index * 26, -66],
      ]),
      second
    )
  ) +
  box(-8, -26, 16, 24, plate) +
  [94, 124, 154]
    .map((y, index) =>
      line(
        `M${-104 + index * 22} ${y}q26 -20 52 0t52 0t52 0${index ? "" : "t52 0"}`,
        index % 2 ? second : third,
        13
      )
    )
    .join("")

/** A two-handled jar with a painted star. */
export const amphora: Mark = ({ ink, second, third, plate }) =>
  line("M-40 -96Q-128 -96 -98 -14M40 -96Q128 -96 98 -14", third, 17) +
  path(
    "M-46 -150H46L36 -124Q30 -96 66 -62Q118 -6 88 70Q70 116 44 132V156H-44V132Q-70 116 -88 70Q-118 -6 -66 -62Q-30 -96 -36 -124Z",
    ink
  ) +
  path(starPath(8, 2, 58, [0, 16], Math.PI / 2), plate) +
  disc(0, 16, 22, second) +
  line("M-60 -64H60", second, 11) +
  line("M-72 98H72", plate, 10)

/** The Jbala hat from above: woven rings, four cords, four pompoms. */
export const hatFromAbove: Mark = ({ ink, second, third, plate }) =>
  disc(0, 0, 150, third) +
  [130, 104]
    .map((r) =>
      disc(
        0,
        0,
        r,
        "none",
        `stroke="${plate}" stroke-width="9" stroke-dasharray="20 12"`
      )
    )
    .join("") +
  around(
    4,
    () =>
      line("M0 0V-118", ink, 12) +
      disc(0, -126, 31, plate) +
      disc(0, -126, 25, ink)
  ) +
  disc(0, 0, 60, plate) +
  disc(0, 0, 52, third) +
  disc(0, 0, 34, second) +
  disc(0, 0, 17, ink)

/** A goat's head, face on. */
export const goatHead: Mark = ({ ink, second, third, plate }) =>
  path(
    "M-30 -40C-66 -70 -96 -128 -54 -172C-62 -120 -34 -90 -8 -62ZM30 -40C66 -70 96 -128 54 -172C62 -120 34 -90 8 -62Z",
    third
  ) +
  path(
    "M-58 -26C-104 -44 -140 -22 -152 8C-112 18 -80 12 -52 0ZM58 -26C104 -44 140 -22 152 8C112 18 80 12 52 0Z",
    ink
  ) +
  path(
    "M0 -74C44 -74 66 -50 62 -12C58 40 44 84 30 104Q0 124 -30 104C-44 84 -58 40 -62 -12C-66 -50 -44 -74 0 -74Z",
    ink
  ) +
  path("M-20 110Q0 176 20 110Q0 120 -20 110Z", third) +
  path("M-24 62H24L0 90Z", plate) +
  disc(-32, -8, 10, plate) +
  disc(32, -8, 10, plate) +
  path(starPath(8, 2, 22, [0, -40], Math.PI / 2), second)

/** A sixteen-pointed rosette with one tile still to be laid. */
export const missingTile: Mark = ({ ink, second, third, plate }) =>
  around(8, (_, index) =>
    index === 1
      ? `<g transform="translate(22 -14) rotate(16 0 -112)">${path(
          closed([
            [0, -164],
            [30, -120],
            [0, -64],
            [-30, -120],
          ]),
          second
        )}</g>`
      : path(
          closed([
            [0, -164],
            [30, -120],
            [0, -64],
            [-30, -120],
          ]),
          index % 2 ? third : ink
        )
  ) +
  `<g transform="rotate(22.5)">${around(8, () =>
    path(
      closed([
        [0, -136],
        [15, -112],
        [0, -78],
        [-15, -112],
      ]),
      second
    )
  )}</g>` +
  path(starPath(8, 3, 70, [0, 0], Math.PI / 2), ink) +
  path(starPath(8, 2, 26, [0, 0], Math.PI / 2), plate)

/** Beni Ouarain: a dark lattice on wool, its lozenges open at the edge. */
export const woolLattice: Mark = ({ ink, second }) => {
  const clip = "M0 -176L176 0L0 176L-176 0Z"
  return (
    `<clipPath id="wool"><path d="${clip}"/></clipPath><g clip-path="url(#wool)">${[-176, -88, 0, 88, 176].map((at) => line(`M${at - 180} -180L${at + 180} 180M${at - 180} 180L${at + 180} -180`, ink, 15)).join("")}</g>` +
    [
      [0, 0],
      [-88, 0],
      [88, 0],
      [0, -88],
      [0, 88],
    ]
      .map(([x, y], index) =>
        path(
          closed([
            [x as number, (y as number) - 21],
            [(x as number) + 21, y as number],
            [x as number, (y as number) + 21],
            [(x as number) - 21, y as number],
          ]),
          index ? ink : second
        )
      )
      .join("")
  )
}
