import { darken, lighten } from "../../lib/colour.ts"
import {
  clip,
  ellipse,
  group,
  line,
  linear,
  path,
  radial,
} from "../../lib/svg.ts"
import { cloth } from "../cloth.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { bee } from "../things/bee.ts"
import { dipper } from "../things/hive.ts"

/** Azilal: hexagonal jar, three faces seen, label across the front one. */
export async function hexagonalJar(ctx: Ctx): Promise<string> {
  const [cx, y0, y1] = [590, 420, 985]
  const [a, b] = [156, 268]
  const dip = 20
  const honey = "#b8690f"
  const faceLeft = `M${cx - b} ${y0 + 26}L${cx - a} ${y0 + 26 + dip}V${y1 + dip - 6}L${cx - b} ${y1 - 16}Z`
  const faceRight = `M${cx + b} ${y0 + 26}L${cx + a} ${y0 + 26 + dip}V${y1 + dip - 6}L${cx + b} ${y1 - 16}Z`
  const faceFront = `M${cx - a} ${y0 + 26 + dip}H${cx + a}V${y1 + dip - 6}H${cx - a}Z`
  const shoulder = `M${cx - b} ${y0 + 28}C${cx - b} ${y0 - 20} ${cx - 196} ${y0 - 30} ${cx - 190} ${y0 - 56}H${cx + 190}C${cx + 196} ${y0 - 30} ${cx + b} ${y0 - 20} ${cx + b} ${y0 + 28}L${cx + a} ${y0 + 28 + dip}H${cx - a}Z`
  const outline = `M${cx - b} ${y0 + 28}C${cx - b} ${y0 - 20} ${cx - 196} ${y0 - 30} ${cx - 190} ${y0 - 56}H${cx + 190}C${cx + 196} ${y0 - 30} ${cx + b} ${y0 - 20} ${cx + b} ${y0 + 28}V${y1 - 16}L${cx + a} ${y1 + dip - 6}H${cx - a}L${cx - b} ${y1 - 16}Z`
  const size = { width: 284, height: 404 }
  const paper = await label(ctx, { ...size, layout: "crown", margin: 20 })
  const defs =
    clip("jar", path(outline, "#000")) +
    linear("left", cx - b, 0, cx - a, 0, [
      [0, darken(honey, 0.5)],
      [0.12, lighten(honey, 0.35)],
      [0.3, lighten(honey, 0.1)],
      [1, lighten(honey, 0.3)],
    ]) +
    linear("front", cx - a, 0, cx + a, 0, [
      [0, darken(honey, 0.1)],
      [0.4, honey],
      [1, darken(honey, 0.2)],
    ]) +
    linear("right", cx + a, 0, cx + b, 0, [
      [0, darken(honey, 0.42)],
      [0.6, darken(honey, 0.2)],
      [0.86, lighten(honey, 0.3)],
      [1, darken(honey, 0.6)],
    ]) +
    radial("gl", cx + 190, y1 - 110, 190, [
      [0, "#ffd27a", 0.85],
      [1, "#ffb03a", 0],
    ])
  return scene(ctx, {
    frame: [120, 160, 1000],
    stand: "step",
    color: "#8f6a63",
    defs,
    shadows: [{ silhouette: outline, base: FLOOR }],
    contacts: [[cx, FLOOR + 4, 240, 26]],
    body:
      path(outline, darken(honey, 0.3)) +
      path(shoulder, honey) +
      path(faceLeft, "url(#left)") +
      path(faceRight, "url(#right)") +
      path(faceFront, "url(#front)") +
      group(
        ellipse(cx + 190, y1 - 110, 190, 190, "url(#gl)") +
          path(
            `M${cx - b} ${y1 - 46}L${cx - a} ${y1 - 30}H${cx + a}L${cx + b} ${y1 - 46}V${y1 + 20}H${cx - b}Z`,
            "#f6d79a",
            { opacity: 0.4 }
          ) +
          path(
            `M${cx - b} ${y1 - 46}L${cx - a} ${y1 - 30}H${cx + a}L${cx + b} ${y1 - 46}v5L${cx + a} ${y1 - 24}H${cx - a}L${cx - b} ${y1 - 41}Z`,
            "#fff1c8",
            { opacity: 0.6 }
          ) +
          path(
            `M${cx - 190} ${y0 - 56}C${cx - 180} ${y0 - 22} ${cx - b + 20} ${y0 - 14} ${cx - b + 18} ${y0 + 30}h30C${cx - b + 50} ${y0} ${cx - 150} ${y0 - 16} ${cx - 150} ${y0 - 56}Z`,
            "#fff",
            { opacity: 0.38 }
          ) +
          (
            [
              [-b, 0.0],
              [-a, 1],
              [a, 1],
            ] as const
          )
            .map(([x, w]) =>
              line(`M${cx + x} ${y0 + 40}V${y1}`, "#ffe2a6", w ? 4 : 2, {
                opacity: 0.55,
              })
            )
            .join("") +
          line(
            `M${cx - b} ${y0 + 27}L${cx - a} ${y0 + 27 + dip}H${cx + a}L${cx + b} ${y0 + 27}`,
            "#ffe9b8",
            3,
            { opacity: 0.5 }
          ) +
          path(`M${cx - b + 20} ${y0 + 60}h22V${y1 - 60}h-22z`, "#fff", {
            opacity: 0.42,
          }) +
          path(`M${cx - b + 54} ${y0 + 66}h7V${y1 - 60}h-7z`, "#fff", {
            opacity: 0.3,
          }) +
          path(`M${cx + b - 26} ${y0 + 60}h9V${y1 - 80}h-9z`, "#fff", {
            opacity: 0.3,
          }),
        { "clip-path": "url(#jar)" }
      ) +
      `<g transform="translate(${cx - size.width / 2} ${y0 + 78})"><rect x="2" y="3" width="${size.width}" height="${size.height}" fill="#1c120c" opacity=".3"/>${paper}</g>` +
      cloth(cx, 262, 198, 124, 0.14, "#f0e2c4", "#8c6a3a", ctx.main) +
      lay([
        {
          x: 900,
          y: 1040,
          r: 70,
          draw: dipper({ x: 930, y: 1030, rotate: -12, scale: 0.9 }),
        },
      ]) +
      bee({ x: 962, y: 330, rotate: -24, scale: 1.25 }),
  })
}
