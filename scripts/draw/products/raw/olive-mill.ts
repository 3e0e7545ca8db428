import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, path, rect } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { branch } from "../things/branch.ts"
import { olive } from "../things/olive.ts"
import { disc, lift, plate, soften } from "./plate.ts"
import { oliveLeaves } from "../things/olive-leaves.ts"

/** Ouezzane: the mill. Stone wheel on its bed, olives under it, oil running out. */
export function oliveMill(ctx: Ctx): string {
  const stoneColor = "#b9ad98"
  const bed =
    ellipse(600, 820, 420, 170, darken(stoneColor, 0.4)) +
    ellipse(600, 800, 420, 170, stoneColor) +
    ellipse(600, 800, 370, 142, darken(stoneColor, 0.25)) +
    ellipse(600, 806, 362, 134, "#5a5a2c")
  const fruits = disc(120, 600, 806, 330)
    .map((p) =>
      olive(
        { x: p.x, y: 806 + (p.y - 806) * 0.38, rotate: p.a, scale: 0.62 },
        ["#5d4150", "#6d7a2a", "#43303f", "#8c963c"][p.i % 4]
      )
    )
    .sort()
    .join("")
  const wheel =
    path(
      "M520 430A190 250 0 0 1 520 870L610 880A190 250 0 0 0 610 420Z",
      darken(stoneColor, 0.45)
    ) +
    ellipse(520, 650, 176, 232, darken(stoneColor, 0.12)) +
    ellipse(512, 645, 160, 214, lighten(stoneColor, 0.15)) +
    [0.8, 0.6, 0.4]
      .map(
        (k) =>
          `<ellipse cx="512" cy="645" rx="${160 * k}" ry="${214 * k}" fill="none" stroke="${darken(stoneColor, 0.2)}" stroke-width="4" opacity=".6"/>`
      )
      .join("") +
    ellipse(512, 645, 34, 44, "#5b3d22") +
    ellipse(508, 641, 24, 32, "#8a6038")
  const beam =
    rect(500, 622, 560, 44, "#6f4a28", { rx: 8 }) +
    rect(500, 622, 560, 16, "#94683c", { rx: 8 }) +
    rect(820, 250, 56, 560, "#6f4a28", { rx: 8 }) +
    rect(820, 250, 20, 560, "#94683c", { rx: 8 })
  return plate(
    ctx,
    "arch",
    soften(ctx, "#33608a", 0.8),
    lift(bed) +
      fruits +
      lift(beam) +
      lift(wheel) +
      lift(
        path(
          "M960 830C1010 850 1020 900 1000 960H966C976 910 966 880 930 858Z",
          "#c9a92c"
        ) +
          path("M900 960H1070L1040 1100Q985 1120 930 1100Z", "#9c5a34") +
          path("M900 960H960L965 1104Q945 1104 930 1100Z", "#c27f52") +
          ellipse(985, 960, 85, 22, "#7a3f20") +
          ellipse(985, 964, 74, 16, "#d9b93a") +
          ellipse(965, 960, 26, 5, "#f4e28a")
      ) +
      lift(
        branch(
          [
            [120, 1130],
            [220, 1040],
            [340, 1010],
            [470, 1020],
          ],
          "#7d7456",
          { ...oliveLeaves, every: 44, length: 110, width: 16 }
        )
      )
  )
}
