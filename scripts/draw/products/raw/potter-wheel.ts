import { darken, lighten } from "../../lib/colour.ts"
import { el, ellipse, group, line, n, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { lift, plate, soften } from "./plate.ts"

/** Still life: Plat en poterie de Safi. */
export function potterWheel(ctx: Ctx): string {
  const clay = "#b8663a"
  const wheel =
    ellipse(600, 900, 440, 150, "#3f2a1c") +
    ellipse(600, 872, 440, 150, "#8a5f3c") +
    ellipse(600, 868, 424, 142, "#a3764c") +
    [0.86, 0.68, 0.5]
      .map((k) =>
        el("ellipse", {
          cx: 600,
          cy: 868,
          rx: 424 * k,
          ry: 142 * k,
          fill: "none",
          stroke: "#7a5230",
          "stroke-width": 4,
          opacity: 0.6,
        })
      )
      .join("")
  const body =
    "M420 830C330 700 300 560 400 470C440 430 440 400 420 350H780C760 400 760 430 800 470C900 560 870 700 780 830Q600 890 420 830Z"
  const rings = Array.from({ length: 13 }, (_, i) => {
    const y = 430 + i * 32
    const w =
      180 +
      112 * Math.sin(Math.PI * Math.min(1, Math.max(0, (y - 400) / 470))) ** 0.9
    return line(
      `M${n(600 - w)} ${y}Q600 ${y + 50} ${n(600 + w)} ${y}`,
      i % 2 ? darken(clay, 0.3) : lighten(clay, 0.3),
      4,
      { opacity: 0.5 }
    )
  }).join("")
  // A thrown cup drying, a rib, a wire and a needle.
  const small = (x: number, y: number, k: number) =>
    `<g transform="translate(${x} ${y}) scale(${k})">${path("M-90 -110C-96 -20 -70 60 -56 80Q0 104 56 80C70 60 96 -20 90 -110Z", darken("#cf9468", 0.25))}${path("M-84 -108C-88 -20 -64 56 -50 76Q-10 90 20 88C10 20 20 -60 30 -108Z", "#cf9468")}${ellipse(0, -110, 90, 25, "#e0b088")}${ellipse(0, -107, 76, 18, "#8a5432")}${line("M-82 -60Q0 -38 82 -60M-76 -44Q0 -22 76 -44", "#8a5432", 4, { opacity: 0.6 })}</g>`
  const tools =
    line("M70 560L250 620", "#8a5a34", 16) +
    line("M70 556L250 616", "#b9824a", 7) +
    line("M250 620L330 646", "#b9b4aa", 5) +
    `<g transform="translate(150 770) rotate(-20)">${path("M-90 0C-90 -50 90 -50 90 0C60 30 -60 30 -90 0Z", "#8a5a34")}${path("M-84 -4C-80 -44 80 -44 84 -4C50 -22 -50 -22 -84 -4Z", "#b9824a")}${ellipse(0, -8, 9, 7, "#4a2c14")}</g>`
  return plate(
    ctx,
    "sun",
    soften(ctx, "#2e6b4f", 0.62),
    lift(wheel) +
      lift(
        path(body, darken(clay, 0.25)) +
          path(
            "M432 824C350 700 322 566 412 482C452 440 452 400 436 356H640C640 560 620 720 600 860Q500 856 432 824Z",
            clay
          ) +
          path(
            "M452 800C390 690 360 580 436 500C470 460 476 420 466 366H530C520 520 500 680 520 840Z",
            lighten(clay, 0.24),
            { opacity: 0.8 }
          ) +
          group(rings, { "clip-path": "url(#pot)" }) +
          ellipse(600, 350, 182, 52, lighten(clay, 0.16)) +
          ellipse(600, 354, 158, 40, darken(clay, 0.5)) +
          ellipse(600, 366, 140, 28, darken(clay, 0.35))
      ) +
      lift(small(1010, 1010, 1) + tools) +
      lift(
        ellipse(190, 1060, 120, 44, "#5d3a22") +
          path("M80 1010H300L280 1080Q190 1110 100 1080Z", "#6f8fa3") +
          ellipse(190, 1010, 110, 30, "#4a6678") +
          ellipse(190, 1014, 96, 22, "#9cc0cc")
      ),
    `<clipPath id="pot"><path d="${body}"/></clipPath>`
  )
}
