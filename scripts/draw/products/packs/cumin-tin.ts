import { path } from "../../lib/svg.ts"
import { starPath } from "../../lib/zellige.ts"
import { ramp } from "../closures.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { cuminSeed } from "../things/cumin-seed.ts"
import { heap } from "../things/shapes.ts"

/** Cumin: a low round tin with a window of gilding, seeds heaped before it. */
export async function cuminTin(ctx: Ctx): Promise<string> {
  const cx = 590
  const color = ctx.main
  const s = new Solid(
    cx,
    [
      [470, 292, 1],
      [482, 296],
      [952, 296],
      [964, 300, 1],
      [FLOOR, 296],
    ],
    0.2
  )
  const lid = new Solid(
    cx,
    [
      [396, 284],
      [404, 300],
      [412, 306, 1],
      [486, 306, 1],
      [492, 300],
    ],
    0.2
  )
  const size = { width: 640, height: 370 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, {
      ...size,
      layout: "foot",
      margin: 118,
      paper: "#f4e3bd",
    }),
    size,
    530,
    0.16
  )
  const seeds = heap("cumin", 150, (u, v) => {
    const a = u * Math.PI * 2
    const r = Math.sqrt(v)
    return [
      900 + Math.cos(a) * r * 150,
      1062 + Math.sin(a) * r * 34 - (1 - r * r) * 66,
    ]
  })
    .map((p, i) =>
      cuminSeed(
        { x: p.x, y: p.y, rotate: p.rotate, scale: 1.05 },
        ["#8a6a35", "#9c7a40", "#75572a", "#a98a4c"][i % 4]
      )
    )
    .join("")
  const gold = "#d8ab4b"
  return scene(ctx, {
    frame: [140, 200, 980],
    stand: "ledge",
    color: "#3f6a52",
    defs: tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [
      [cx, FLOOR + 16, 298, 50],
      [906, 1070, 150, 26],
    ],
    body:
      s.shade(ramp(color, 0.55, 0.3)) +
      tag.body +
      lid.shade({
        dark: "#5d4312",
        base: gold,
        light: "#fff3c9",
        edge: "#f0d48a",
      }) +
      lid.ring(396, "#eccb7d") +
      lid.ring(396, "#d9b25a", {}, 14) +
      [1, 0.7]
        .map((k, i) =>
          path(
            starPath(16, 5 + i, 200 * k, [0, 0]),
            i ? "#b98a2e" : "#f4dc9c",
            { transform: `translate(${cx} 396) scale(1 .2)`, opacity: 0.75 }
          )
        )
        .join("") +
      path(starPath(8, 3, 84, [0, 0]), "#f7e6b4", {
        transform: `translate(${cx} 396) scale(1 .2)`,
      }) +
      Array.from({ length: 44 }, (_, i) => {
        const u = Math.sin(-1.5 + (3 * (i + 0.5)) / 44)
        return path(lid.strip(u - 0.006, u + 0.006, 420, 482), "#6a4c14", {
          opacity: 0.3,
        })
      }).join("") +
      path(lid.strip(-0.78, -0.66, 408, 486), "#fff", { opacity: 0.4 }) +
      path(s.strip(-0.82, -0.74, 500, 960), "#fff", { opacity: 0.2 }) +
      seeds,
  })
}
