import { closed, disc, line, path, stroke, times } from "../kit/shape.ts"
import type { Mark } from "./frame.ts"
import { around } from "./marks-of-trees.ts"

/** The crocus, and the three red threads that are the whole harvest. */
export const crocusThreads: Mark = ({ ink, second, third, plate }) =>
  path(
    "M0 110C-110 60 -150 -20 -128 -104C-80 -80 -40 -30 0 110ZM0 110C110 60 150 -20 128 -104C80 -80 40 -30 0 110Z",
    third
  ) +
  path(
    "M0 116C-74 40 -70 -70 -44 -120C-14 -84 0 -20 0 116ZM0 116C74 40 70 -70 44 -120C14 -84 0 -20 0 116Z",
    ink
  ) +
  line("M0 96Q-18 0 -62 -146M0 96V-166M0 96Q18 0 62 -146", plate, 24) +
  line("M0 96Q-18 0 -62 -146M0 96V-166M0 96Q18 0 62 -146", second, 14) +
  line("M0 110V170", ink, 16)

/** A rose built as a rosette: three turns of petals. */
export const roseRosette: Mark = ({ ink, second, plate }) =>
  around(
    8,
    () =>
      path("M0 -30C-66 -70 -66 -140 0 -162C66 -140 66 -70 0 -30Z", ink) +
      line("M0 -30C-66 -70 -66 -140 0 -162C66 -140 66 -70 0 -30Z", plate, 6)
  ) +
  `<g transform="rotate(22.5) scale(.66)">${around(8, () => path("M0 -20C-66 -66 -66 -140 0 -162C66 -140 66 -66 0 -20Z", second) + line("M0 -20C-66 -66 -66 -140 0 -162C66 -140 66 -66 0 -20Z", plate, 8))}</g>` +
  `<g transform="scale(.34)">${around(6, () => path("M0 0C-66 -66 -66 -140 0 -162C66 -140 66 -66 0 0Z", ink) + line("M0 0C-66 -66 -66 -140 0 -162C66 -140 66 -66 0 0Z", plate, 14))}</g>`

/** Cumin in umbel: a fan of rays, each with its small flower. */
export const umbel: Mark = ({ ink, second, third }) =>
  line("M0 170V20", third, 13) +
  times(7, (index) => {
    const angle = (-162 + index * 24) * 0.01745
    const [x, y] = [Math.cos(angle) * 128, 20 + Math.sin(angle) * 138]
    return (
      line(`M0 24L${x} ${y}`, third, 8) +
      times(5, (dot) =>
        disc(
          x + Math.cos(dot * 1.257) * 17,
          y + Math.sin(dot * 1.257) * 17,
          12,
          ink
        )
      ) +
      disc(x, y, 11, second)
    )
  }) +
  path(
    stroke([0, 120], [-92, 70], 15, -10) + stroke([0, 140], [92, 92], 15, 10),
    third
  )

/** A lentil sprig: paired leaves, one open pod. */
export const lentils: Mark = ({ ink, second, third, plate }) =>
  line("M-110 130Q-20 60 20 -150", third, 11) +
  [
    [-62, 92],
    [-26, 46],
    [0, -8],
    [14, -64],
    [20, -118],
  ]
    .map(([x, y], index) =>
      path(
        stroke(
          [x as number, y as number],
          [(x as number) - 74 + index * 5, (y as number) - 34],
          22
        ) +
          stroke(
            [x as number, y as number],
            [(x as number) + 70 - index * 5, (y as number) - 26 - index * 3],
            22
          ),
        third
      )
    )
    .join("") +
  path("M-10 128Q40 36 158 50Q150 150 30 158Q2 156 -10 128Z", ink) +
  disc(52, 112, 30, plate) +
  disc(52, 112, 24, second) +
  disc(110, 86, 26, plate) +
  disc(110, 86, 20, second)

/** The prickly pear's pad, crowned with five fruits. */
export const cactusPad: Mark = ({ ink, second, third, plate }) =>
  times(5, (index) => {
    const angle = -90 + (index - 2) * 31
    return `<g transform="translate(0 20) rotate(${angle + 90}) translate(0 -112)"><ellipse rx="23" ry="40" fill="${second}"/><ellipse cy="-37" rx="14" ry="5" fill="${ink}"/></g>`
  }) +
  path(
    "M0 170C-34 150 -116 84 -104 4C-94 -74 -44 -92 0 -92C44 -92 94 -74 104 4C116 84 34 150 0 170Z",
    third
  ) +
  times(11, (index) => {
    const [row, column] = [Math.floor(index / 3), index % 3]
    const [x, y] = [(column - 1) * 50 + (row % 2 ? 0 : 0), -46 + row * 46]
    return line(`M${x - 9} ${y - 12}L${x} ${y}L${x + 9} ${y - 12}`, plate, 7)
  })

/** Five ears, one for each cereal. */
export const fiveEars: Mark = ({ ink, second, third }) =>
  `<g transform="translate(0 16) scale(.84)">${[-52, -26, 0, 26, 52].map((turn, which) => `<g transform="translate(0 150) rotate(${turn})">${line("M0 0V-150", third, 9)}${times(5, (row) => path(stroke([0, -140 - row * 26], [-30, -178 - row * 26], 15) + stroke([0, -140 - row * 26], [30, -178 - row * 26], 15), which % 2 ? second : ink))}${path(stroke([0, -262], [0, -312], 15), which % 2 ? second : ink)}</g>`).join("")}${path(
    closed([
      [-34, 128],
      [34, 128],
      [26, 166],
      [-26, 166],
    ]),
    second
  )}</g>`

/** Honeycomb: seven cells, and a bee's two wings on the middle one. */
export const comb: Mark = ({ ink, second, third, plate }) => {
  const cell = (x: number, y: number, r: number): string =>
    closed(
      Array.from(
        { length: 6 },
        (_, index) =>
          [
            x + Math.cos((index * 60 + 30) * 0.017453) * r,
            y + Math.sin((index * 60 + 30) * 0.017453) * r,
          ] as const
      )
    )
  return (
    around(6, (_, index) => path(cell(0, -100, 54), index % 2 ? ink : second)) +
    path(cell(0, 0, 54), plate) +
    `<ellipse cx="-30" cy="-16" rx="34" ry="17" fill="${third}" transform="rotate(28 -30 -16)"/><ellipse cx="30" cy="-16" rx="34" ry="17" fill="${third}" transform="rotate(-28 30 -16)"/><ellipse cy="8" rx="18" ry="38" fill="${ink}"/>` +
    line("M-15 0H15M-16 18H16", plate, 8)
  )
}

/** A drop of honey with a dune inside and a star above it. */
export const honeyDune: Mark = ({ ink, second, third, plate }) => {
  const drop =
    "M0 -168C52 -92 112 -26 112 46A112 112 0 0 1 -112 46C-112 -26 -52 -92 0 -168Z"
  return (
    path(drop, ink) +
    `<clipPath id="drop"><path d="${drop}"/></clipPath><g clip-path="url(#drop)">${path("M-140 90Q-60 70 0 0Q50 60 140 76V200H-140Z", second)}${path("M0 0Q50 60 140 76V200H-20Q50 90 0 0Z", third)}${path("M-140 140Q-30 84 140 130V200H-140Z", third)}</g>` +
    path("M0 -96L9 -69L36 -60L9 -51L0 -24L-9 -51L-36 -60L-9 -69Z", plate)
  )
}
