import { darken, lighten } from "../../lib/colour.ts"
import { random } from "../../lib/noise.ts"
import { clip, el, group, line, n, path, rect } from "../../lib/svg.ts"
import { starPath } from "../../lib/zellige.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { scene } from "../scene.ts"
import { almond } from "../things/almond.ts"
import { paperLight } from "../things/paper-light.ts"
import { heap } from "../things/shapes.ts"

/** Kraft stand-up pouch, heat-sealed above, a star cut out to show the almonds. */
export async function kraftPouch(ctx: Ctx): Promise<string> {
  const [x0, x1, y0, y1] = [352, 848, 190, 990]
  const d = `M${x0 + 12} ${y0}H${x1 - 12}Q${x1 - 2} ${y0 + 60} ${x1 - 6} ${y0 + 110}C${x1 + 22} 420 ${x1 + 26} 820 ${x1 + 4} ${y1 - 6}Q600 ${y1 + 40} ${x0 - 4} ${y1 - 6}C${x0 - 26} 820 ${x0 - 22} 420 ${x0 + 6} ${y0 + 110}Q${x0 + 2} ${y0 + 60} ${x0 + 12} ${y0}Z`
  const kraft = "#c79f6b"
  const star = starPath(8, 2, 118, [600, 412])
  const nuts = heap("pouch-almonds", 44, (u, v) => [
    480 + u * 240,
    290 + v * 245,
  ])
    .map((p, i) =>
      almond(
        { x: p.x, y: p.y, rotate: p.rotate, scale: 1.02 },
        ["#a9672f", "#b5763c", "#985827"][i % 3]
      )
    )
    .join("")
  const paper = await label(ctx, {
    width: 400,
    height: 380,
    layout: "foot",
    margin: 36,
  })
  const pick = random("kraft")
  const fibres = Array.from({ length: 70 }, () => {
    const [x, y] = [pick.between(x0, x1), pick.between(y0, y1)]
    return `M${n(x)} ${n(y)}l${n(pick.between(-9, 9))} ${n(pick.between(-5, 5))}`
  }).join("")
  return scene(ctx, {
    frame: [90, 100, 1060],
    stand: "ledge",
    color: "#8f5230",
    defs:
      clip("pouch", path(d, "#000")) +
      clip("star", path(star, "#000")) +
      paperLight("fold", x0 - 20, x1 + 20),
    shadows: [{ silhouette: d, base: 990 }],
    contacts: [[600, 1000, 245, 22]],
    body:
      path(d, kraft) +
      group(
        line(fibres, darken(kraft, 0.3), 1.5, { opacity: 0.35 }) +
          path(
            `M${x0 - 30} ${y1 - 120}Q600 ${y1 - 40} ${x1 + 30} ${y1 - 120}V${y1 + 50}H${x0 - 30}Z`,
            darken(kraft, 0.3),
            { opacity: 0.32 }
          ) +
          line(
            `M${x0 - 30} ${y1 - 120}Q600 ${y1 - 40} ${x1 + 30} ${y1 - 120}`,
            lighten(kraft, 0.5),
            2.5,
            { opacity: 0.6 }
          ),
        { "clip-path": "url(#pouch)" }
      ) +
      path(starPath(8, 2, 134, [600, 412]), ctx.accent) +
      path(starPath(8, 2, 126, [600, 412]), "#fbf6ec") +
      group(
        rect(460, 270, 280, 290, "#5a3416") +
          nuts +
          path("M470 280L600 280L500 560H470Z", "#fff", { opacity: 0.2 }),
        { "clip-path": "url(#star)" }
      ) +
      el("path", {
        d: star,
        fill: "none",
        stroke: "#3a2010",
        "stroke-width": 4,
        opacity: 0.4,
      }) +
      rect(402, 568, 400, 380, "#1c120c", { opacity: 0.22 }) +
      `<g transform="translate(400 564)">${paper}</g>` +
      group(
        path(d, "url(#fold)") +
          path(`M${x0} ${y0}H${x1}V${y0 + 66}H${x0}Z`, "#1c120c", {
            opacity: 0.07,
          }) +
          [y0 + 14, y0 + 26, y0 + 38, y0 + 50]
            .map((y) =>
              line(`M${x0} ${y}H${x1}`, "#1c120c", 1.6, { opacity: 0.18 })
            )
            .join("") +
          line(`M${x0} ${y0 + 82}H${x1}`, lighten(kraft, 0.6), 5, {
            opacity: 0.7,
          }) +
          line(`M${x0} ${y0 + 92}H${x1}`, darken(kraft, 0.4), 3, {
            opacity: 0.5,
          }) +
          path(
            `M400 ${y0 + 120}Q420 400 396 700Q382 420 400 ${y0 + 120}Z`,
            "#fff",
            { opacity: 0.25 }
          ) +
          path(
            `M806 ${y0 + 130}Q790 420 812 640Q828 380 806 ${y0 + 130}Z`,
            "#1c120c",
            { opacity: 0.14 }
          ),
        { "clip-path": "url(#pouch)" }
      ) +
      lay([
        {
          x: 300,
          y: 1052,
          r: 44,
          draw: almond({ x: 300, y: 1052, rotate: 16, scale: 1.2 }),
        },
        {
          x: 228,
          y: 1030,
          r: 40,
          draw: almond({ x: 228, y: 1030, rotate: -38, scale: 1.1 }, "#b5763c"),
        },
        {
          x: 376,
          y: 1076,
          r: 40,
          draw: almond({ x: 376, y: 1076, rotate: 60, scale: 1.05 }, "#985827"),
        },
      ]),
  })
}
