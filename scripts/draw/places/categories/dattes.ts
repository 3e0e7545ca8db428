import { starPath, zelligeTiles } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { paper } from "../kit/paper.ts"
import { date } from "../kit/fruit.ts"
import type { Draw } from "../kit/scene.ts"
import { disc, path, times } from "../kit/shape.ts"
import { frond } from "../kit/palm.ts"

/** Dates from straight above: laid in rings on a brass tray, a twelve-fold figure in fruit. */
export const draw: Draw = ({ random, name }) => {
  const brass = "#c8963a"
  const [x, y] = [540, 560]
  const chased = times(
    36,
    (index) =>
      `<g transform="rotate(${index * 10} ${x} ${y})">${path(`M${x} ${y - 398}l13 26l-13 22l-13 -22Z`, darken(brass, 0.25))}</g>`
  )
  const ring = (
    count: number,
    reach: number,
    size: number,
    skins: readonly string[]
  ): string =>
    times(count, (index) => {
      const angle = (index / count) * 6.2832 + reach
      return date(
        random,
        x + Math.cos(angle) * reach,
        y + Math.sin(angle) * reach,
        size,
        (angle * 180) / Math.PI + random.between(-7, 7),
        skins[index % skins.length]
      )
    })
  return (
    zelligeTiles(
      "twelve",
      { x: 0, y: 0, width: 1000, height: 1000, originX: -180, originY: -120 },
      {
        size: 480,
        colors: [
          pigment.plaster,
          mix(pigment.rose, pigment.clay, 0.4),
          pigment.rose,
          pigment.saffron,
          mix(pigment.rose, pigment.plaster, 0.6),
        ],
        seed: name,
        vary: 0.08,
        strap: { color: pigment.plaster, width: 7 },
      }
    ) +
    paper(
      disc(x, y, 440, darken(brass, 0.22)) +
        disc(x - 4, y - 6, 430, brass) +
        disc(x, y, 345, darken(brass, 0.16)) +
        disc(x, y, 338, lighten(brass, 0.12)) +
        chased,
      "lift"
    ) +
    paper(ring(24, 292, 108, ["#4a2012", "#6d341a", "#5a2916"]), "lift") +
    paper(ring(17, 196, 108, ["#a5652c", "#8f5122"]), "lift") +
    paper(ring(9, 104, 104, ["#4a2012", "#61301a"]), "lift") +
    paper(
      path(starPath(8, 2, 64, [x, y]), pigment.plaster) +
        path(starPath(8, 2, 50, [x, y]), pigment.rose) +
        disc(x, y, 18, pigment.saffron),
      "lift"
    ) +
    paper(
      [
        [-30, -40, 38, 520],
        [-40, -30, 62, 460],
        [-30, -40, 16, 470],
      ]
        .map(([fx, fy, turn, size], index) =>
          frond(
            [fx as number, fy as number],
            turn as number,
            size as number,
            index ? pigment.olive : darken(pigment.olive, 0.25)
          )
        )
        .join(""),
      "lift"
    ) +
    paper(
      [
        [140, 850, 30],
        [230, 930, -24],
        [90, 950, 70],
      ]
        .map(([dx, dy, turn]) =>
          date(random, dx as number, dy as number, 116, turn, "#5a2916")
        )
        .join(""),
      "lift"
    )
  )
}
