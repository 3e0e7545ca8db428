import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, line, path, rect } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { petal } from "../things/petal.ts"
import { rose } from "../things/rose.ts"
import { lift, plate, soften } from "./plate.ts"

/** Rose water: the copper still, roses in, drops out. */
export function still(ctx: Ctx): string {
  const c = "#c46a35"
  const pot =
    path(
      "M230 760C230 600 320 560 440 556C560 560 650 600 650 760C650 900 560 960 440 960C320 960 230 900 230 760Z",
      darken(c, 0.35)
    ) +
    path(
      "M240 752C242 610 326 570 440 566C540 570 618 600 628 740C632 860 540 930 440 930C330 930 238 880 240 752Z",
      c
    ) +
    path(
      "M268 740C272 640 330 592 420 588C330 640 320 800 372 900C300 870 264 820 268 740Z",
      lighten(c, 0.4),
      { opacity: 0.75 }
    ) +
    path("M232 736H648V764H232Z", darken(c, 0.3)) +
    path("M232 736H648V744H232Z", lighten(c, 0.4))
  const dome =
    path(
      "M340 560C330 430 380 380 440 376C500 380 550 430 540 560Z",
      darken(c, 0.2)
    ) +
    path(
      "M350 556C344 440 386 392 436 388C476 396 516 440 512 556Z",
      lighten(c, 0.08)
    ) +
    path(
      "M366 540C362 450 390 410 424 400C396 440 396 500 402 540Z",
      lighten(c, 0.5),
      { opacity: 0.7 }
    )
  const arm =
    line("M440 384C450 250 560 240 680 330L900 500", darken(c, 0.35), 46) +
    line("M436 380C446 244 558 232 680 322L896 492", c, 32) +
    line("M428 376C440 238 556 226 678 314L890 484", lighten(c, 0.5), 7)
  const cooler =
    path("M780 470H1060L1030 800H810Z", "#7a5332") +
    path("M780 470H880L886 800H810Z", "#a07848") +
    [540, 640, 740].map((y) => rect(788, y, 262, 16, "#4a3826")).join("") +
    ellipse(920, 470, 140, 30, "#5a3d24") +
    ellipse(920, 474, 124, 22, "#7fb3c0")
  const flask =
    line("M1010 760Q1060 780 1060 830", darken(c, 0.3), 16) +
    path(
      "M1036 850H1084V890C1130 920 1140 1000 1110 1040H1010C980 1000 990 920 1036 890Z",
      "#f3e4e2"
    ) +
    path(
      "M1000 980Q1060 966 1120 980C1124 1010 1118 1030 1110 1040H1010C1000 1030 996 1010 1000 980Z",
      "#eca3ab"
    ) +
    ellipse(1060, 980, 60, 9, "#f7c9cc") +
    ellipse(1060, 846, 7, 10, "#eca3ab")
  return plate(
    ctx,
    "arch",
    soften(ctx, "#7d3a52", 0.8),
    lift(
      rect(190, 960, 500, 120, "#8f5a3c", { rx: 6 }) +
        Array.from({ length: 3 }, (_, r) =>
          Array.from({ length: 5 }, (_, k) =>
            rect(
              194 + k * 100 + (r % 2) * 30 - 10,
              964 + r * 39,
              92,
              34,
              (r + k) % 2 ? "#a56a48" : "#7d4c32"
            )
          ).join("")
        ).join("") +
        path("M380 1080V1010A60 50 0 0 1 500 1010V1080Z", "#2a130b") +
        path(
          "M410 1080Q400 1040 430 1020Q432 1050 446 1036Q470 1050 466 1080Z",
          "#e8862a"
        ) +
        path("M424 1080Q420 1060 438 1050Q450 1062 448 1080Z", "#f6d060")
    ) +
      lift(pot + dome) +
      lift(cooler) +
      lift(arm) +
      lift(flask) +
      lift(
        (
          [
            [180, 250, 0.85],
            [300, 180, 0.7],
            [130, 400, 0.65],
          ] as const
        )
          .map(([x, y, k], i) =>
            rose(
              { x: x, y: y, scale: k * 1.2, rotate: i * 40 },
              ["#cf5a7c", "#d97a96", "#c2466a"][i]
            )
          )
          .join("") +
          (
            [
              [760, 1090, 30],
              [860, 1120, -50],
              [930, 1080, 80],
              [700, 1140, 10],
              [250, 330, 120],
              [360, 300, 10],
            ] as const
          )
            .map(([x, y, a]) => petal({ x: x, y: y, rotate: a, scale: 1.2 }))
            .join(""),
        "touch"
      )
  )
}
