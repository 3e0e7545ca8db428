import { line } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { branch } from "../things/branch.ts"
import { olive } from "../things/olive.ts"
import { lift, plate, soften } from "./plate.ts"
import { oliveLeaves } from "../things/olive-leaves.ts"

/** Still life: Huile d'olive Tyout Chiadma. */
export function oliveBranch(ctx: Ctx): string {
  const hang =
    (tones: string[]) => (x: number, y: number, i: number, d: number) => {
      if (i % 2) return ""
      const a = ((d + 90) * Math.PI) / 180
      const [px, py] = [x + Math.cos(a) * 46, y + Math.sin(a) * 46]
      return (
        line(`M${x} ${y}L${px} ${py}`, "#7a7a45", 4) +
        olive(
          {
            x: px + Math.cos(a) * 20,
            y: py + Math.sin(a) * 20,
            rotate: d + 80,
            scale: 1.25,
          },
          tones[i % tones.length]
        )
      )
    }
  return plate(
    ctx,
    "sun",
    soften(ctx, ctx.main, 0.55),
    lift(
      branch(
        [
          [1060, 130],
          [860, 260],
          [640, 380],
          [430, 570],
          [270, 840],
        ],
        "#7d7456",
        oliveLeaves,
        hang(["#8c963c", "#6d7a2a", "#a3a648"])
      )
    ) +
      lift(
        branch(
          [
            [700, 340],
            [760, 540],
            [740, 740],
            [650, 960],
          ],
          "#7d7456",
          oliveLeaves,
          hang(["#5d4150", "#6d7a2a", "#43303f"])
        )
      ) +
      lift(
        (
          [
            [900, 880, 20],
            [980, 960, 70],
            [860, 1000, -20],
          ] as const
        )
          .map(([x, y, a], i) =>
            olive(
              { x: x, y: y, rotate: a, scale: 1.6 },
              ["#8c963c", "#5d4150", "#6d7a2a"][i]
            )
          )
          .join(""),
        "touch"
      )
  )
}
