import { noise } from "../../lib/noise.ts"
import { el, group, line, linear, n, path } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { scene } from "../scene.ts"

/** Beni Ouarain: ivory pile crossed by fine dark lozenges, a roll at the far end, fringe in front. */
export function halfRolled(ctx: Ctx): string {
  const ivory = "#f3ead8"
  const ink = "#33261f"
  // The flat part runs from the roll (y≈560) to the viewer: a gentle trapezium.
  const [ax, bx, cx, dx] = [330, 910, 1060, 150]
  const [ya, yb] = [560, 1040]
  const put = (u: number, v: number): [number, number] => {
    const k = v ** 1.12
    const left = ax + (dx - ax) * k
    const right = bx + (cx - bx) * k
    return [left + (right - left) * u, ya + (yb - ya) * k]
  }
  const flat = `M${ax} ${ya}L${bx} ${ya}L${cx} ${yb}Q600 ${yb + 14} ${dx} ${yb}Z`
  const tufts = Array.from({ length: 1500 }, (_, i) => {
    const u = (0.5 + i * 0.7548776662) % 1
    const v = (0.5 + i * 0.5698402909) % 1
    const [x, y] = put(u, v)
    const k = 0.5 + v * 0.7
    return `M${n(x)} ${n(y)}q${n(2 * k)} ${n(5 * k)} ${n(-1 * k)} ${n(9 * k)}`
  }).join("")
  const seg = (u0: number, v0: number, u1: number, v1: number) => {
    // Hand-drawn lines waver by a knot or two.
    const steps = 9
    return Array.from({ length: steps + 1 }, (_, i) => {
      const t = i / steps
      const jitter =
        i && i < steps ? (noise(`${u0}${v0}${u1}${i}`) - 0.5) * 0.012 : 0
      const [x, y] = put(u0 + (u1 - u0) * t + jitter, v0 + (v1 - v0) * t)
      return `${i ? "L" : "M"}${n(x)} ${n(y)}`
    }).join("")
  }
  let marks = ""
  const across = 4
  const down = 3
  for (let r = 0; r <= down; r++)
    for (let c = 0; c < across; c++) {
      const [u, v] = [
        0.06 + ((c + 0.5) / across) * 0.88,
        (r + 0.5) / down - 0.16,
      ]
      const [w, h] = [0.44 / across, 0.5 / down]
      if (v - h < 0 || v + h > 1) continue
      marks +=
        seg(u, v - h, u + w, v) +
        seg(u + w, v, u, v + h) +
        seg(u, v + h, u - w, v) +
        seg(u - w, v, u, v - h)
      if ((r + c) % 2 === 0)
        marks +=
          seg(u, v - h * 0.45, u + w * 0.45, v) +
          seg(u + w * 0.45, v, u, v + h * 0.45) +
          seg(u, v + h * 0.45, u - w * 0.45, v) +
          seg(u - w * 0.45, v, u, v - h * 0.45)
      else
        marks +=
          seg(u - w * 0.3, v, u + w * 0.3, v) +
          seg(u, v - h * 0.3, u, v + h * 0.3)
    }
  const zig = Array.from({ length: 12 }, (_, i) =>
    seg(
      0.04 + (i / 12) * 0.92,
      i % 2 ? 0.93 : 0.985,
      0.04 + ((i + 1) / 12) * 0.92,
      i % 2 ? 0.985 : 0.93
    )
  ).join("")
  const fringe = Array.from({ length: 96 }, (_, i) => {
    const [x, y] = put(i / 95, 1)
    return `M${n(x)} ${n(y - 2)}q${n((noise(`b${i}`) - 0.5) * 10)} 22 ${n((noise(`c${i}`) - 0.5) * 18)} ${n(38 + noise(`d${i}`) * 14)}`
  }).join("")
  // The roll: a lying cylinder, its spiral seen at the right.
  const roll = "M306 470H884A74 104 0 0 1 884 678H306A62 104 0 0 1 306 470Z"
  const spiral = Array.from({ length: 90 }, (_, i) => {
    const a = i * 0.24
    const q = 1 - i / 96
    return `${i ? "L" : "M"}${n(884 + Math.cos(a) * 70 * q)} ${n(574 + Math.sin(a) * 104 * q)}`
  }).join("")
  const rollMarks = Array.from({ length: 5 }, (_, i) => {
    const x = 330 + i * 112
    return `M${x} 486L${x + 56} 560L${x + 112} 486M${x} 668L${x + 56} 574L${x + 112} 668`
  }).join("")
  const rollTufts = Array.from({ length: 420 }, (_, i) => {
    const u = (0.5 + i * 0.7548776662) % 1
    const v = (0.5 + i * 0.5698402909) % 1
    return `M${n(270 + u * 620)} ${n(476 + v * 196)}q2 4 -1 8`
  }).join("")
  return scene(ctx, {
    frame: [80, 170, 1050],
    stand: "floor",
    color: "#41629c",
    defs:
      linear("pile", 0, ya, 0, yb, [
        [0, "#6a5a44", 0.5],
        [0.2, "#6a5a44", 0.06],
        [0.6, "#ffffff", 0.2],
        [1, "#ffffff", 0],
      ]) +
      linear("turn", 0, 470, 0, 678, [
        [0, "#fffdf6"],
        [0.3, "#f6eedd"],
        [0.68, "#d3c4a6"],
        [1, "#8f7c5c"],
      ]),
    body:
      path(flat, "#140c1c", {
        filter: "url(#soft)",
        opacity: 0.5,
        transform: "translate(20 22)",
      }) +
      line(fringe, "#d8c8a4", 5) +
      line(fringe, "#f8f1df", 2.4) +
      path(flat, ivory) +
      line(tufts, "#cdbd9c", 2.2, { opacity: 0.55 }) +
      line(marks, ink, 9, { opacity: 0.92, "stroke-linecap": "round" }) +
      line(zig, ink, 8, { opacity: 0.92 }) +
      line(tufts, "#fffaf0", 1.6, {
        opacity: 0.4,
        transform: "translate(7 -3)",
      }) +
      path(flat, "url(#pile)") +
      path("M280 640H930L960 716H250Z", "#2a1c10", {
        filter: "url(#tight)",
        opacity: 0.45,
      }) +
      path(roll, "url(#turn)") +
      line(rollMarks, ink, 9, { opacity: 0.85 }) +
      line(rollTufts, "#bfae8b", 2, { opacity: 0.5 }) +
      el("ellipse", { cx: 884, cy: 574, rx: 74, ry: 104, fill: "#d9cbb0" }) +
      line(spiral, "#8a7757", 5) +
      line(spiral, "#fff8e8", 4, {
        transform: "translate(-6 -3)",
        opacity: 0.8,
      }) +
      group(
        line("M470 466q-22 108 0 216M720 466q-22 108 0 216", "#8c5a2b", 9) +
          line("M467 466q-22 108 0 216M717 466q-22 108 0 216", "#c98f4f", 4)
      ),
  })
}
