import { darken, mix, pigment } from "../../kit/colour.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import { closed, path } from "../../kit/shape.ts"
import { zelligeTiles } from "../../../lib/zellige.ts"

/** The tile-setter's floor, laid from the right and not yet finished: its edge steps where the next pieces go. */
export function floor({
  name,
  pattern,
  main,
  accent,
  ground,
}: Omit<Parameters<Draw>[0], "random">): string {
  const edge = closed([
    [880, 1000],
    [960, 820],
    [1060, 820],
    [1090, 730],
    [1210, 730],
    [1240, 660],
    [1380, 660],
    [1410, 610],
    [1660, 610],
    [1660, 1000],
  ])
  return (
    paper(
      path(
        "M760 1000L1000 660L1320 580L1660 560V1000Z",
        mix(ground, pigment.sand, 0.5)
      ),
      "cut"
    ) +
    `<clipPath id="${name}-floor"><path d="${edge}"/></clipPath><g clip-path="url(#${name}-floor)">${zelligeTiles(pattern, { x: 860, y: 600, width: 760, height: 320, originX: 1000, originY: 560 }, { size: 420, colors: [pigment.plaster, main, accent, pigment.saffron, darken(main, 0.4), pigment.kohl], seed: name, vary: 0.09, strap: { color: pigment.plaster, width: 5 } })}</g>` +
    paper(
      [
        [930, 880, 20],
        [990, 780, 60],
        [1130, 690, 10],
        [900, 850, 70],
        [1300, 632, 35],
      ]
        .map(
          ([x, y, turn]) =>
            `<path transform="translate(${x} ${y}) rotate(${turn})" d="M-16 0L0 -9L16 0L0 9Z" fill="${main}"/>`
        )
        .join(""),
      "lift"
    )
  )
}
