import { line, path, rect } from "../../lib/svg.ts"
import { box, boxLight, faces } from "../box.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { sidePattern } from "../things/side-pattern.ts"

/** Tyout Chiadma: olive oil in a printed can. */
export async function oilCan(ctx: Ctx): Promise<string> {
  const b = box(585, 1000, 410, 600, 230, 24, 13)
  const color = "#2f5d3c"
  const light = boxLight("box", b)
  const paper = await label(ctx, {
    width: 330,
    height: 470,
    layout: "medallion",
    margin: 26,
    paper: "#fbf3df",
  })
  const [w, d] = [205, 115]
  const [hx, hy] = b.at([-20, 600, 0])
  const [sx, sy] = b.at([128, 600, 20])
  const spout = new Solid(
    sx,
    [
      [sy - 74, 30],
      [sy - 66, 34, 1],
      [sy - 22, 34, 1],
      [sy - 10, 42],
      [sy + 4, 44],
    ],
    0.24
  )
  return scene(ctx, {
    frame: [140, 220, 890],
    stand: "niche",
    color: "#b98a52",
    defs: light.defs + sidePattern("side", ctx, color, 108),
    shadows: [{ silhouette: b.outline, base: 1000 }],
    body:
      path(
        b.poly([
          [-w, 0, d],
          [w, 0, d],
          [w + 8, 0, -d],
          [-w, 0, -d],
        ]),
        "#2a120a",
        { filter: "url(#tight)", opacity: 0.55, transform: "translate(6 8)" }
      ) +
      faces(b, color, "#c9cdc6") +
      path(
        b.poly([
          [-w + 16, 600, d - 14],
          [w - 16, 600, d - 14],
          [w - 16, 600, -d + 14],
          [-w + 16, 600, -d + 14],
        ]),
        "#aab0a8"
      ) +
      b.onSide(
        rect(0, 0, 230, 600, "url(#side)") +
          rect(0, 0, 230, 18, ctx.main) +
          rect(0, 582, 230, 18, ctx.main)
      ) +
      b.onFront(
        rect(0, 0, 410, 600, "url(#side)") +
          rect(0, 0, 410, 20, ctx.main) +
          rect(0, 580, 410, 20, ctx.main) +
          rect(34, 59, 342, 482, ctx.accent) +
          rect(37, 62, 336, 476, "#e8d8a8") +
          `<g transform="translate(40 65)">${paper}</g>`
      ) +
      light.body +
      path(
        b.poly([
          [-w, 600, d],
          [w, 600, d],
          [w, 590, d],
          [-w, 590, d],
        ]),
        "#e2e5df"
      ) +
      path(
        b.poly([
          [w, 600, d],
          [w, 600, -d],
          [w, 590, -d],
          [w, 590, d],
        ]),
        "#8a9089"
      ) +
      path(
        b.poly([
          [-w, 10, d],
          [w, 10, d],
          [w, 0, d],
          [-w, 0, d],
        ]),
        "#cfd3cc"
      ) +
      b.onFront(rect(12, 24, 16, 552, "#ffffff", { opacity: 0.22 })) +
      line(
        `M${hx - 100} ${hy + 4}C${hx - 96} ${hy - 70} ${hx + 30} ${hy - 76} ${hx + 56} ${hy + 2}`,
        "#5a605a",
        17
      ) +
      line(
        `M${hx - 101} ${hy + 2}C${hx - 97} ${hy - 72} ${hx + 29} ${hy - 78} ${hx + 55} ${hy}`,
        "#cfd4cd",
        10
      ) +
      spout.shade({
        dark: "#5b4a1c",
        base: "#c9a545",
        light: "#fbe9a8",
        edge: "#e0c070",
      }) +
      spout.ring(sy - 74, "#e9cd7c") +
      line(`M${sx - 30} ${sy - 40}q30 12 60 0`, "#8a6d24", 2.4),
  })
}
