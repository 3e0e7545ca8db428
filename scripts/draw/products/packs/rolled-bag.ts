import { clip, group, line, path, rect } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { scene } from "../scene.ts"
import { paperLight } from "../things/paper-light.ts"
import { raisin } from "../things/raisin.ts"
import { heap } from "../things/shapes.ts"

/** Doukkala raisins: a white paper bag, its top rolled and pegged, a low window. */
export async function rolledBag(ctx: Ctx): Promise<string> {
  const [x0, x1, y0, y1] = [366, 834, 300, 996]
  const d = `M${x0} ${y0}H${x1}L${x1 + 14} ${y1 - 10}Q600 ${y1 + 14} ${x0 - 14} ${y1 - 10}Z`
  const fill = heap("raisins", 190, (u, v) => [430 + u * 340, 792 + v * 180])
    .map((p, i) =>
      raisin(
        { x: p.x, y: p.y, rotate: p.rotate, scale: 1.1 },
        ["#6b451d", "#7d5424", "#55330f", "#8d6230"][i % 4]
      )
    )
    .join("")
  const paper = await label(ctx, {
    width: 400,
    height: 380,
    layout: "medallion",
    margin: 34,
    paper: ctx.main,
  })
  const window = "M432 946V842A168 90 0 0 1 768 842V946Z"
  return scene(ctx, {
    frame: [130, 130, 1010],
    stand: "step",
    color: "#b0674a",
    defs:
      clip("bag", path(d, "#000")) +
      clip("win", path(window, "#000")) +
      paperLight("fold", x0 - 14, x1 + 14),
    shadows: [
      {
        silhouette: `M${x0} 210H${x1}V${y0}L${x1 + 14} ${y1}H${x0 - 14}Z`,
        base: 994,
      },
    ],
    contacts: [[600, 1000, 244, 18]],
    body:
      path(d, "#f2ead9") +
      path(window, ctx.accent, {
        transform: "translate(600 890) scale(1.035 1.06) translate(-600 -890)",
      }) +
      group(
        rect(420, 740, 360, 220, "#3d230c") +
          fill +
          path("M432 750h90l-60 210h-30z", "#fff", { opacity: 0.2 }),
        { "clip-path": "url(#win)" }
      ) +
      `<g transform="translate(400 344)">${paper}</g>` +
      group(
        path(d, "url(#fold)") +
          path(
            `M${x0 + 52} ${y0}L${x0 + 40} ${y1}H${x0 + 48}L${x0 + 58} ${y0}Z`,
            "#1c120c",
            { opacity: 0.1 }
          ) +
          path(
            `M${x1 - 52} ${y0}L${x1 - 40} ${y1}H${x1 - 48}L${x1 - 58} ${y0}Z`,
            "#fff",
            { opacity: 0.2 }
          ),
        { "clip-path": "url(#bag)" }
      ) +
      path(
        `M${x0 - 6} 214Q${x0 - 16} 258 ${x0 - 4} 312H${x1 + 4}Q${x1 + 16} 258 ${x1 + 6} 214Z`,
        "#f7f0e1"
      ) +
      path(
        `M${x0 - 6} 214Q${x0 - 16} 258 ${x0 - 4} 312H${x1 + 4}Q${x1 + 16} 258 ${x1 + 6} 214Z`,
        "url(#fold)"
      ) +
      line(`M${x0 - 4} 312H${x1 + 4}`, "#8c7a5c", 4, { opacity: 0.6 }) +
      line(
        `M${x0 - 10} 246H${x1 + 10}M${x0 - 10} 280H${x1 + 10}`,
        "#b9a988",
        2,
        { opacity: 0.6 }
      ) +
      path("M560 190H574L578 352H556ZM586 190H600L604 352H582Z", "#1c120c", {
        opacity: 0.3,
        transform: "translate(8 6)",
        filter: "url(#fine)",
      }) +
      path("M560 186H575V352H556Z", "#c9975a") +
      path("M575 186H590L594 352H575Z", "#a87740") +
      rect(554, 240, 42, 12, "#8f8b80") +
      rect(554, 240, 42, 4, "#d9d6cc") +
      lay(
        (
          [
            [904, 1036, 1],
            [952, 1050, 0.9],
            [870, 1058, 0.95],
            [1000, 1034, 1],
            [928, 1074, 1],
          ] as const
        ).map(([x, y, k], i) => ({
          x: x,
          y: y,
          r: 20,
          draw: raisin(
            { x: x, y: y, rotate: i * 50, scale: 1.3 * k },
            i % 2 ? "#7d5424" : "#6b451d"
          ),
        }))
      ),
  })
}
