import { ellipse, line, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { bee } from "../things/bee.ts"
import { dipper, honeycomb } from "../things/hive.ts"
import { lift, plate, soften } from "./plate.ts"

/** Sahara: comb, dipper, honey, a desert euphorbia with round stems. */
export function comb(ctx: Ctx): string {
  const finger = (x: number, y: number, a: number, h: number) =>
    `<g transform="translate(${x} ${y}) rotate(${a})">${path(`M-22 0V${-h}Q0 ${-h - 30} 22 ${-h}V0Z`, "#5d8a70")}${path(`M-22 0V${-h}Q-10 ${-h - 18} -2 ${-h - 16}V0Z`, "#86b296")}${Array.from({ length: Math.floor(h / 30) }, (_, i) => line(`M-22 ${-i * 30 - 14}h44`, "#4a7460", 2)).join("")}${ellipse(-8, -h - 14, 10, 10, "#d9c23a")}${ellipse(9, -h - 16, 10, 10, "#ecd75a")}</g>`
  return plate(
    ctx,
    "disc",
    soften(ctx, "#2a7f83", 0.55),
    lift(
      (
        [
          [880, 640, -20, 260],
          [940, 650, -4, 340],
          [1000, 660, 12, 290],
          [910, 660, -10, 180],
          [980, 670, 4, 200],
        ] as const
      )
        .map(([x, y, a, h]) => finger(x, y, a, h))
        .join("")
    ) +
      lift(
        path(
          "M230 330C280 250 460 230 620 250L760 330C800 480 790 640 730 760L560 850C420 860 300 830 240 740Z",
          "#b5761a"
        ) + honeycomb({ x: 270, y: 330 }, 10, 6, 50)
      ) +
      lift(
        path(
          "M520 820C560 900 500 960 560 1010C660 1060 820 1030 840 960C850 900 740 900 700 840Z",
          "#d9931c"
        ) +
          path(
            "M560 850C580 900 540 950 590 985C670 1020 780 1000 800 955C806 920 720 910 690 850Z",
            "#efb53a"
          ) +
          ellipse(640, 950, 50, 16, "#fbe08a")
      ) +
      lift(dipper({ x: 790, y: 930, rotate: -28, scale: 1.25 })) +
      lift(
        bee({ x: 330, y: 250, rotate: -20, scale: 1.7 }) +
          bee({ x: 560, y: 560, rotate: 150, scale: 1.3 }),
        "touch"
      )
  )
}
