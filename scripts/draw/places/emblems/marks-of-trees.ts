import {
  closed,
  disc,
  line,
  path,
  type Point,
  stroke,
  times,
} from "../kit/shape.ts"
import type { Mark } from "./frame.ts"

const around = (
  count: number,
  draw: (turn: number, index: number) => string
): string =>
  times(
    count,
    (index) =>
      `<g transform="rotate(${(index * 360) / count})">${draw((index * 360) / count, index)}</g>`
  )

/** An argan nut between two leaves, a drop at its heart. */
export const arganNut: Mark = ({ ink, second, third, plate }) =>
  path(
    "M-20 118C-140 96 -150 -10 -122 -66C-70 -40 -24 30 -20 118ZM20 118C140 96 150 -10 122 -66C70 -40 24 30 20 118Z",
    third
  ) +
  line("M-104 -30Q-50 30 -26 106M104 -30Q50 30 26 106", plate, 8) +
  path(
    "M0 -138C62 -92 84 -28 70 28C60 72 30 96 0 96C-30 96 -60 72 -70 28C-84 -28 -62 -92 0 -138Z",
    ink
  ) +
  path(
    "M0 -60C26 -20 36 4 36 24A36 36 0 0 1 -36 24C-36 4 -26 -20 0 -60Z",
    second
  )

/** A palm, whole: nine leaves and two bunches. */
export const palmTree: Mark = ({ ink, second, third }) =>
  path(
    closed([
      [-14, 168],
      [-10, -20],
      [10, -20],
      [14, 168],
    ]),
    third
  ) +
  times(6, (index) =>
    line(`M-13 ${146 - index * 28}L13 ${138 - index * 28}`, ink, 5)
  ) +
  [-158, -128, -100, -78, -50, -22, 14, -194]
    .map((angle) => {
      const turn = (angle * Math.PI) / 180
      const [x, y] = [Math.cos(turn) * 138, -36 + Math.sin(turn) * 96]
      return path(
        stroke([0, -36], [x, y + 34], 26, angle < -90 ? -20 : 20),
        ink
      )
    })
    .join("") +
  [-44, 44]
    .map(
      (x) =>
        disc(x, 6, 17, second) +
        disc(x * 0.62, 24, 14, second) +
        disc(x * 1.25, 26, 12, second)
    )
    .join("")

/** Three dates on their strands. */
export const datesHung: Mark = ({ ink, second, third, plate }) =>
  line("M0 -150V-70M0 -140Q-66 -110 -76 -40M0 -140Q66 -110 76 -40", third, 11) +
  [
    [-76, 26, 8],
    [76, 26, -8],
    [0, 44, 0],
  ]
    .map(
      ([x, y, turn]) =>
        `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse rx="44" ry="82" fill="${ink}" stroke="${plate}" stroke-width="9"/>${path(stroke([-14, -48], [-16, 44], 6), second)}<ellipse cy="-78" rx="20" ry="9" fill="${third}"/></g>`
    )
    .join("")

/** An apple cut through its star. */
export const appleCut: Mark = ({ ink, second, third, plate }) =>
  path(
    "M0 -92C30 -130 120 -122 134 -40C144 40 90 136 36 138C18 138 12 130 0 130C-12 130 -18 138 -36 138C-90 136 -144 40 -134 -40C-120 -122 -30 -130 0 -92Z",
    ink
  ) +
  path(
    "M0 -68C26 -98 98 -92 108 -30C114 34 74 110 34 112C18 112 12 104 0 104C-12 104 -18 112 -34 112C-74 110 -114 34 -108 -30C-98 -92 -26 -98 0 -68Z",
    plate
  ) +
  around(5, () =>
    path("M0 6C-17 -16 -15 -42 0 -58C15 -42 17 -16 0 6Z", ink)
  ).replaceAll(
    '<g transform="rotate(',
    '<g transform="translate(0 14) rotate('
  ) +
  path(stroke([4, -100], [74, -168], 22, -12), third) +
  line("M0 -92Q-2 -130 -22 -150", second, 12)

/** A round of orange: ten segments. */
export const orangeRound: Mark = ({ ink, second, third, plate }) =>
  disc(0, 0, 150, ink) +
  disc(0, 0, 128, plate) +
  around(10, () =>
    path("M0 -18L-26 -96Q-28 -116 0 -116Q28 -116 26 -96Z", ink)
  ) +
  around(10, () => path("M-9 -66L-13 -90Q0 -100 2 -92Z", plate)) +
  disc(0, 0, 12, second) +
  path(stroke([96, -122], [172, -150], 20, -12), third)

/** An olive bough that turns into a wave. */
export const oliveWave: Mark = ({ ink, second, third }) =>
  line("M-140 -70Q-40 -150 120 -96", third, 10) +
  [
    [-96, -96, -60],
    [-46, -116, -64],
    [10, -120, -50],
    [-80, -90, 50],
    [-16, -114, 56],
    [52, -114, -40],
    [108, -98, -10],
  ]
    .map(([x, y, angle]) => {
      const turn = ((angle as number) * Math.PI) / 180
      return path(
        stroke(
          [x as number, y as number],
          [
            (x as number) + Math.cos(turn) * 66,
            (y as number) + Math.sin(turn) * 66,
          ],
          14
        ),
        third
      )
    })
    .join("") +
  [
    [-54, -30],
    [38, -44],
  ]
    .map(
      ([x, y]) =>
        `<ellipse cx="${x}" cy="${y}" rx="30" ry="38" fill="${ink}"/>` +
        path(
          stroke(
            [(x as number) - 10, (y as number) - 18],
            [(x as number) - 12, (y as number) + 10],
            5
          ),
          second
        )
    )
    .join("") +
  [0, 46, 92]
    .map((y, index) =>
      line(
        `M-${140 - index * 22} ${46 + y}q35 -44 70 0t70 0t70 0${index ? "" : "t70 0"}`,
        index === 1 ? second : ink,
        16
      )
    )
    .join("")

/** A fig cut open. */
export const figCut: Mark = ({ ink, second, third, plate }) =>
  path(
    "M0 -160C14 -120 40 -92 78 -46C130 20 116 142 0 148C-116 142 -130 20 -78 -46C-40 -92 -14 -120 0 -160Z",
    ink
  ) +
  path(
    "M0 -84C44 -46 92 4 84 58C76 104 40 120 0 120C-40 120 -76 104 -84 58C-92 4 -44 -46 0 -84Z",
    plate
  ) +
  path(
    "M0 -34C34 -6 62 28 56 58C50 88 26 98 0 98C-26 98 -50 88 -56 58C-62 28 -34 -6 0 -34Z",
    second
  ) +
  times(15, (index) => {
    const [angle, reach] = [index * 2.4, 8 + index * 2.6]
    return disc(
      Math.cos(angle) * reach,
      48 + Math.sin(angle) * reach * 1.15,
      6.5,
      plate
    )
  }) +
  path(stroke([0, -150], [62, -176], 14, -8), third)

/** The olive mill's stone seen flat: grooves of sixteen rays round an olive. */
export const millWheel: Mark = ({ ink, second, third, plate }) =>
  disc(0, 0, 156, ink) +
  around(
    8,
    () =>
      path("M0 -66L34 -140A148 148 0 0 0 -34 -140Z", plate) +
      line("M0 -140V-84", ink, 8)
  ) +
  disc(0, 0, 66, plate) +
  `<ellipse rx="34" ry="46" fill="${third}" transform="rotate(28)"/>` +
  path(stroke([-16, -20], [-22, 14], 6), second)

/** Grapes, ten berries in a triangle under a leaf. */
export const grapes: Mark = ({ ink, second, third, plate }) =>
  path(
    "M0 -60L-40 -66L-96 -60L-84 -96L-116 -130L-66 -132L-48 -166L0 -140L48 -166L66 -132L116 -130L84 -96L96 -60L40 -66Z",
    third
  ) +
  times(4, (row) =>
    times(4 - row, (column) => {
      const point: Point = [(column - (3 - row) / 2) * 66, -36 + row * 56]
      return (
        disc(point[0], point[1], 35, plate) +
        disc(point[0], point[1], 30, (row + column) % 2 ? ink : second)
      )
    })
  )

export { around }
