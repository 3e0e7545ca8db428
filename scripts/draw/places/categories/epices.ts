import { zelligeBand } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { inside, paper } from "../kit/paper.ts"
import { crocus } from "../kit/flowers.ts"
import type { Draw } from "../kit/scene.ts"
import {
  box,
  disc,
  line,
  move,
  oval,
  path,
  stroke,
  times,
} from "../kit/shape.ts"

/** Spices: tall cones in rolled sacks, one behind another as in the grocers' street. */
export const draw: Draw = ({ random, name }) => {
  const sack = (
    x: number,
    y: number,
    w: number,
    powder: string,
    cloth: string
  ): string => {
    const cone = `M${x - w * 0.44} ${y}Q${x - w * 0.1} ${y - w * 0.62} ${x} ${y - w * 0.84}Q${x + w * 0.1} ${y - w * 0.62} ${x + w * 0.44} ${y}Z`
    const grains = times(60, () =>
      disc(
        x + random.between(-0.4, 0.4) * w,
        y - random.between(0, 0.75) * w,
        random.between(1.5, 4),
        random.pick([lighten(powder, 0.35), darken(powder, 0.25)])
      )
    )
    const spiral = times(6, (index) =>
      path(
        stroke(
          [x - w * 0.4 * (1 - index / 7), y - w * 0.06 - index * w * 0.115],
          [x + w * 0.36 * (1 - index / 7), y - w * 0.12 - index * w * 0.115],
          5,
          9
        ),
        darken(powder, 0.22),
        `opacity=".6"`
      )
    )
    const body = `M${x - w * 0.5} ${y}Q${x - w * 0.6} ${y + w * 0.4} ${x - w * 0.5} ${y + w}H${x + w * 0.5}Q${x + w * 0.6} ${y + w * 0.4} ${x + w * 0.5} ${y}Z`
    const weave =
      times(14, (index) =>
        line(
          `M${x - w * 0.6} ${y + 30 + index * 22}H${x + w * 0.6}`,
          darken(cloth, 0.14),
          3
        )
      ) +
      path(
        `M${x + w * 0.2} ${y}H${x + w}V${y + w}H${x + w * 0.26}Z`,
        darken(cloth, 0.24),
        `opacity=".7"`
      )
    return paper(
      oval(x, y, w * 0.5, w * 0.13, darken(cloth, 0.5)) +
        path(cone, powder) +
        inside(
          cone,
          path(
            `M${x} ${y - w}L${x + w * 0.1} ${y - w * 0.3}L${x + w * 0.06} ${y}H${x + w}V${y - w}Z`,
            darken(powder, 0.24)
          ) +
            spiral +
            grains
        ) +
        path(body, cloth) +
        inside(body, weave) +
        path(
          `M${x - w * 0.54} ${y - 8}Q${x} ${y + w * 0.22} ${x + w * 0.54} ${y - 8}Q${x + w * 0.6} ${y + 26} ${x + w * 0.53} ${y + 40}Q${x} ${y + w * 0.32} ${x - w * 0.53} ${y + 40}Q${x - w * 0.6} ${y + 26} ${x - w * 0.54} ${y - 8}Z`,
          lighten(cloth, 0.22)
        ),
      "lift"
    )
  }
  const jute = mix(pigment.sand, pigment.reed, 0.25)
  return (
    box(0, 0, 1000, 1000, mix(pigment.majorelle, pigment.kohl, 0.28)) +
    zelligeBand(
      `${name}-band`,
      "eight",
      { x: -10, y: -40, width: 1020, height: 230 },
      {
        size: 210,
        colors: [
          pigment.saffron,
          pigment.majorelle,
          pigment.plaster,
          pigment.clay,
          pigment.rose,
        ],
        strap: { color: pigment.plaster, width: 7 },
        fillet: pigment.saffron,
      }
    ) +
    sack(150, 520, 300, "#7d5a2a", jute) +
    sack(500, 500, 310, "#c8422a", mix(jute, pigment.clay, 0.2)) +
    sack(850, 520, 300, pigment.saffron, jute) +
    sack(320, 720, 350, "#dd8f1c", mix(jute, pigment.plaster, 0.25)) +
    sack(700, 730, 360, "#8f1f2e", mix(jute, pigment.saffron, 0.15)) +
    sack(60, 880, 320, "#6f7f3a", jute) +
    sack(480, 920, 340, "#b9874a", mix(jute, pigment.plaster, 0.3)) +
    sack(940, 900, 330, "#3a2a26", jute) +
    paper(
      move(
        700,
        1000,
        crocus(60, -30, 230, pigment.crocus, pigment.pomegranate)
      ) +
        move(
          800,
          1000,
          crocus(
            20,
            -10,
            180,
            lighten(pigment.crocus, 0.1),
            pigment.pomegranate
          ),
          1,
          16
        ),
      "lift"
    )
  )
}
