import { darken, lighten } from "../../lib/colour.ts"
import { noise } from "../../lib/noise.ts"
import { ellipse, line, path, rect } from "../../lib/svg.ts"
import { starPath } from "../../lib/zellige.ts"
import type { Ctx } from "../kit.ts"
import { lift, plate } from "./plate.ts"

/** Still life: Babouches Ziouani. */
export function leather(ctx: Ctx): string {
  const yellow = "#e8b21f"
  const sole = (x: number, y: number, flip: number, c: string) =>
    `<g transform="translate(${x} ${y}) scale(${flip} 1) rotate(-6)">${path("M0 -330C-90 -330 -120 -230 -108 -120C-100 -40 -70 20 -78 110C-90 230 -60 320 0 322C64 320 92 230 80 110C74 20 112 -40 112 -140C112 -250 80 -330 0 -330Z", darken(c, 0.3))}${path("M-4 -322C-84 -320 -112 -226 -100 -120C-92 -40 -62 20 -70 110C-82 226 -54 310 -4 312C52 310 78 226 68 110C62 20 98 -40 98 -140C98 -244 70 -322 -4 -322Z", c)}${line("M-4 -296C-66 -294 -88 -216 -78 -118C-70 -40 -42 20 -50 108C-60 210 -42 284 -4 286C38 284 56 212 48 108C42 20 74 -40 74 -138C74 -226 52 -296 -4 -296Z", darken(c, 0.45), 3, { "stroke-dasharray": "12 9" })}</g>`
  const hide =
    "M150 220C260 120 420 170 540 130C700 80 820 160 950 150C1070 150 1110 260 1070 380C1040 470 1100 560 1080 680C1060 800 1110 900 1030 1000C940 1090 800 1030 680 1070C540 1110 440 1040 310 1070C190 1090 110 1000 140 880C170 770 100 690 120 560C130 430 80 320 150 220Z"
  const upper = (x: number, y: number, r: number) =>
    `<g transform="translate(${x} ${y}) rotate(${r})">${path("M-150 120C-160 -40 -80 -190 0 -210C80 -190 160 -40 150 120C100 60 50 40 0 40C-50 40 -100 60 -150 120Z", darken(yellow, 0.3))}${path("M-142 106C-150 -40 -76 -180 -4 -202C66 -180 138 -44 136 92C90 46 46 30 -4 30C-54 30 -98 52 -142 106Z", yellow)}${path("M-120 50C-116 -60 -66 -150 -10 -184C-50 -110 -60 -40 -50 10C-80 16 -104 32 -120 50Z", lighten(yellow, 0.36), { opacity: 0.7 })}${path(starPath(8, 2, 44, [-2, -70]), darken(yellow, 0.45))}${path(starPath(8, 2, 33, [-2, -70]), yellow)}${path(starPath(8, 3, 22, [-2, -70], 0.39), darken(yellow, 0.45))}${line("M-126 74C-128 -50 -66 -160 -2 -184C60 -160 122 -50 122 70", darken(yellow, 0.5), 3, { "stroke-dasharray": "12 9" })}</g>`
  const awl = `<g transform="translate(890 860) rotate(32)">${path("M-8 0L0 -190L8 0Z", "#b9b4aa")}${path("M-8 0L0 -190L-1 0Z", "#eeeae0")}${path("M-24 0C-44 60 -34 130 0 150C34 130 44 60 24 0Z", "#5d3a20")}${path("M-18 4C-34 60 -26 116 -6 136C-14 80 -14 40 -4 4Z", "#8f6238")}</g>`
  const knife = `<g transform="translate(980 420) rotate(-24)">${path("M-100 0A100 100 0 0 0 100 0L84 -8H-84Z", "#a8a39a")}${path("M-100 0A100 100 0 0 0 100 0A110 74 0 0 1 -100 0Z", "#e6e2d8")}${rect(-18, -120, 36, 116, "#5d3a20", { rx: 14 })}${rect(-13, -116, 11, 106, "#8f6238", { rx: 5 })}</g>`
  return plate(
    ctx,
    "none",
    ctx.ground,
    lift(
      path(hide, darken("#d9a227", 0.28)) +
        path(hide, "#d29c2a", { transform: "translate(-5 -6)" }) +
        Array.from({ length: 60 }, (_, i) =>
          ellipse(
            180 + noise(`h${i}`) * 840,
            200 + noise(`v${i}`) * 820,
            26 + noise(`r${i}`) * 40,
            10,
            i % 2 ? "#dcab3c" : "#c48e20",
            { opacity: 0.3 }
          )
        ).join("")
    ) +
      lift(sole(330, 600, 1, "#b98a52") + sole(590, 620, -1, "#b08048")) +
      lift(upper(850, 600, 16)) +
      lift(awl + knife) +
      lift(
        line(
          "M720 960C640 1010 560 940 480 990C420 1030 360 960 300 1000",
          "#f4e6c4",
          8
        ) +
          line(
            "M720 960C640 1010 560 940 480 990C420 1030 360 960 300 1000",
            "#c9a85c",
            2
          ),
        "touch"
      )
  )
}
