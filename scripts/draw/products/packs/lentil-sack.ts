import { darken } from "../../lib/colour.ts"
import { random } from "../../lib/noise.ts"
import { clip, ellipse, group, line, n, path, radial } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { scene } from "../scene.ts"
import { lentil } from "../things/lentil.ts"
import { paperLight } from "../things/paper-light.ts"
import { heap } from "../things/shapes.ts"

/** An open cotton sack, its mouth rolled down over lentils. */
export async function lentilSack(ctx: Ctx): Promise<string> {
  const cotton = "#e6d7b8"
  const d =
    "M330 410C300 520 296 640 306 760C310 870 322 950 372 984Q600 1032 828 984C878 950 890 870 894 760C904 640 900 520 870 410Z"
  const paper = await label(ctx, {
    width: 372,
    height: 380,
    layout: "crown",
    margin: 32,
  })
  const pile = heap("lentils", 420, (u, v) => {
    const a = u * Math.PI * 2
    const r = Math.sqrt(v)
    return [
      600 + Math.cos(a) * r * 246,
      372 + Math.sin(a) * r * 66 - (1 - r * r) * 62,
    ]
  })
    .map((p, i) =>
      lentil(
        { x: p.x, y: p.y, rotate: (p.rotate % 60) - 30, scale: 1.12 },
        ["#7c6a35", "#8b7a42", "#6a5a2b", "#97824a"][i % 4]
      )
    )
    .join("")
  const pick = random("sack")
  const folds = (
    [
      [360, 460, 392, 900],
      [846, 470, 806, 880],
      [430, 930, 520, 985],
      [770, 930, 690, 990],
      [350, 700, 384, 940],
      [852, 690, 826, 930],
    ] as const
  )
    .map(([a, b, c, e]) =>
      path(
        `M${a} ${b}Q${(a + c) / 2 + 22} ${(b + e) / 2} ${c} ${e}Q${(a + c) / 2 - 6} ${(b + e) / 2} ${a} ${b}Z`,
        "#7a6238",
        { opacity: 0.3 }
      )
    )
    .join("")
  const weave = Array.from(
    { length: 60 },
    (_, i) => `M300 ${420 + i * 10}H900`
  ).join("")
  const roll = Array.from({ length: 22 }, (_, i) => {
    const u = -1 + (i + 0.5) / 11
    const x = 600 + u * 286
    const y = 392 + 84 * Math.sqrt(1 - u * u)
    return path(
      `M${n(x - 5)} ${n(y - 34)}Q${n(x + 8 * u)} ${n(y)} ${n(x + 4)} ${n(y + 30)}Q${n(x - 8)} ${n(y)} ${n(x - 5)} ${n(y - 34)}Z`,
      "#7a6238",
      { opacity: 0.12 + 0.14 * pick.next() }
    )
  }).join("")
  return scene(ctx, {
    frame: [110, 160, 1000],
    stand: "ledge",
    color: "#8a6a3a",
    defs:
      clip("sack", path(d, "#000")) +
      paperLight("fold", 290, 910) +
      radial("roll", 430, 330, 520, [
        [0, "#fff8e6", 0.7],
        [0.5, "#fff8e6", 0],
        [1, "#4a3414", 0.5],
      ]),
    shadows: [{ silhouette: d, base: 990, reach: 0.9 }],
    contacts: [[600, 1000, 260, 26]],
    body:
      path(d, cotton) +
      group(
        line(weave, "#a58a55", 1, { opacity: 0.25 }) +
          folds +
          path(d, "url(#fold)"),
        { "clip-path": "url(#sack)" }
      ) +
      `<g transform="translate(414 556)"><rect x="2" y="3" width="372" height="380" fill="#1c120c" opacity=".25"/>${paper}<rect x="7" y="7" width="358" height="366" fill="none" stroke="${ctx.accent}" stroke-width="2" stroke-dasharray="10 7"/></g>` +
      ellipse(600, 392, 300, 88, darken(cotton, 0.25)) +
      ellipse(600, 384, 268, 74, "#3d3015") +
      pile +
      path(
        "M300 392A300 88 0 0 0 900 392C908 430 900 462 880 478C760 542 440 542 320 478C300 462 292 430 300 392Z",
        cotton
      ) +
      path(
        "M300 392A300 88 0 0 0 900 392C908 430 900 462 880 478C760 542 440 542 320 478C300 462 292 430 300 392Z",
        "url(#roll)"
      ) +
      roll +
      line("M322 480C440 542 760 542 878 480", "#6f5930", 4, {
        opacity: 0.45,
      }) +
      lay(
        heap("spilt", 26, (u, v) => [880 + u * 190, 1006 + v * 74]).map(
          (p, i) => ({
            x: p.x,
            y: p.y,
            r: 12,
            draw: lentil(
              { x: p.x, y: p.y, rotate: p.rotate, scale: 1.25 },
              ["#7c6a35", "#8b7a42", "#6a5a2b"][i % 3]
            ),
          })
        )
      ),
  })
}
