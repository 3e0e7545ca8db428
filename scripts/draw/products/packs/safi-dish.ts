import { clip, el, ellipse, linear, n, path, radial } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { scene } from "../scene.ts"
import { safiPainting } from "../things/safi-painting.ts"

/** Pack shot: Plat en poterie de Safi. */
export function safiDish(ctx: Ctx): string {
  const [cx, cy, k] = [600, 680, 0.56]
  const R = 430
  return scene(ctx, {
    frame: [45, 150, 1100],
    stand: "drum",
    color: "#2f6d56",
    defs:
      clip("plate", `<circle r="400"/>`) +
      radial("bowl", -60, 60, 420, [
        [0, "#ffffff", 0.28],
        [0.42, "#ffffff", 0],
        [0.62, "#2a160c", 0.16],
        [0.74, "#2a160c", 0.05],
        [0.86, "#ffffff", 0.12],
        [1, "#2a160c", 0.16],
      ]) +
      linear("fall", -400, -300, 400, 300, [
        [0, "#2a160c", 0.3],
        [0.3, "#2a160c", 0.04],
        [0.6, "#ffffff", 0],
        [0.82, "#ffffff", 0.2],
        [1, "#ffffff", 0.05],
      ]),
    contacts: [[cx + 10, 984, 205, 36]],
    body:
      ellipse(cx + 70, 968, 380, 62, "#14261c", {
        filter: "url(#soft)",
        opacity: 0.5,
      }) +
      path(
        `M${cx - R} ${cy + 12}C${cx - R + 40} ${cy + 190} ${cx - 240} ${cy + 270} ${cx - 190} ${cy + 300}Q${cx} ${cy + 336} ${cx + 190} ${cy + 300}C${cx + 240} ${cy + 270} ${cx + R - 40} ${cy + 190} ${cx + R} ${cy + 12}Z`,
        "url(#under)"
      ) +
      `<linearGradient id="under" gradientUnits="userSpaceOnUse" x1="${cx - R}" y1="0" x2="${cx + R}" y2="0"><stop offset="0" stop-color="#b4552f"/><stop offset=".25" stop-color="#d98a58"/><stop offset=".6" stop-color="#a84c28"/><stop offset="1" stop-color="#54200f"/></linearGradient>` +
      ellipse(cx, cy + 14, R, R * k, "#7a3216") +
      ellipse(cx, cy, R, R * k, "#c97a4a") +
      `<g transform="translate(${cx} ${cy - 2}) scale(${n((R - 6) / 400)} ${n(((R - 6) / 400) * k)}) rotate(7)">${safiPainting()}</g>` +
      `<g transform="translate(${cx} ${cy - 2}) scale(${n((R - 6) / 400)} ${n(((R - 6) / 400) * k)})">${el("circle", { r: 400, fill: "url(#bowl)" })}${el("circle", { r: 400, fill: "url(#fall)" })}</g>` +
      el("path", {
        d: `M${cx - 372} ${cy - 74}A${R - 34} ${(R - 34) * k} 0 0 1 ${cx - 130} ${cy - 208}`,
        fill: "none",
        stroke: "#ffffff",
        "stroke-width": 13,
        "stroke-linecap": "round",
        opacity: 0.62,
      }) +
      el("path", {
        d: `M${cx - 262} ${cy - 26}Q${cx - 230} ${cy - 100} ${cx - 110} ${cy - 126}`,
        fill: "none",
        stroke: "#ffffff",
        "stroke-width": 9,
        "stroke-linecap": "round",
        opacity: 0.4,
      }) +
      el("path", {
        d: `M${cx + 150} ${cy + 206}A${R - 20} ${(R - 20) * k} 0 0 0 ${cx + 350} ${cy + 108}`,
        fill: "none",
        stroke: "#ffffff",
        "stroke-width": 7,
        "stroke-linecap": "round",
        opacity: 0.4,
      }),
  })
}
