import { darken, lighten } from "../../lib/colour.ts"
import { random } from "../../lib/noise.ts"
import { el, ellipse, line, n, path } from "../../lib/svg.ts"
import { ramp } from "../closures.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { tagCard } from "../props.ts"
import { scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { chestnutLeaf } from "../things/chestnut-leaf.ts"

/** Pack shot: Fromage de chèvre de Chefchaouen. */
export async function goatCheese(ctx: Ctx): Promise<string> {
  const [cx, tilt] = [600, 0.34]
  const s = new Solid(
    cx,
    [
      [600, 276, 1],
      [612, 290],
      [640, 298],
      [800, 298],
      [830, 290],
      [842, 276, 1],
    ],
    tilt
  )
  const board = new Solid(
    cx,
    [
      [850, 430, 1],
      [856, 436],
      [884, 436],
      [890, 430, 1],
    ],
    tilt
  )
  const wood = "#a9743f"
  const pick = random("cheese")
  const mottles = Array.from({ length: 90 }, () => {
    const u = pick.between(-0.95, 0.95)
    const y = pick.between(612, 836)
    return ellipse(
      cx + u * 296,
      y + 296 * tilt * Math.sqrt(1 - u * u),
      pick.between(3, 13),
      pick.between(2, 6),
      pick.pick(["#ffffff", "#d9cdae", "#cbbf9f"]),
      { opacity: 0.5 }
    )
  }).join("")
  const ringLines = [0.96, 0.8, 0.62, 0.44, 0.25]
    .map((k) =>
      el("ellipse", {
        cx: cx + 6,
        cy: 852,
        rx: 430 * k,
        ry: 430 * tilt * k,
        fill: "none",
        stroke: darken(wood, 0.3),
        "stroke-width": 2,
        opacity: 0.28,
      })
    )
    .join("")
  const card = await label(ctx, {
    width: 306,
    height: 366,
    layout: "crown",
    margin: 26,
  })
  // The paper sleeve, pleated over the top in a rosette.
  const pleats = Array.from({ length: 28 }, (_, i) => {
    const a0 = (i / 28) * Math.PI * 2
    const a1 = ((i + 0.55) / 28) * Math.PI * 2
    const p = (r: number, a: number) =>
      `${n(cx + Math.cos(a) * r)} ${n(600 + Math.sin(a) * r * tilt)}`
    return path(
      `M${p(276, a0)}L${p(150, a0 + 0.1)}L${p(156, a1 + 0.1)}L${p(276, a1)}Z`,
      i % 2 ? "#e9dfc6" : "#fffdf5",
      { opacity: 0.8 }
    )
  }).join("")
  const raffia = (u: number) =>
    path(s.strip(u - 0.02, u + 0.02, 600, 842), "#c9a85c") +
    path(s.strip(u - 0.02, u - 0.006, 600, 842), "#e8d08a")
  return scene(ctx, {
    frame: [70, 140, 1050],
    stand: "ledge",
    color: "#6f97b5",
    shadows: [
      { silhouette: board.outline(), base: 890, reach: 0.7 },
      { silhouette: s.outline(), base: 860 },
    ],
    contacts: [[cx, 930, 436, 150]],
    body:
      board.shade(ramp(wood, 0.5, 0.3)) +
      board.ring(850, lighten(wood, 0.26)) +
      ringLines +
      `<g opacity=".5" filter="url(#tight)">${ellipse(cx + 30, 868, 316, 108, "#2a160c")}</g>` +
      chestnutLeaf(430, 900, 168, 1.1, "#5c7a36") +
      chestnutLeaf(760, 920, 12, 1.05, "#6c8a40") +
      chestnutLeaf(560, 950, 128, 0.7, "#7f9247") +
      s.shade({
        dark: "#a89670",
        base: "#f3ead2",
        light: "#fffdf4",
        edge: "#e9dcbc",
      }) +
      mottles +
      s.ring(600, "#f7f0dc") +
      pleats +
      ellipse(cx, 598, 150, 50, "#f0e7ce") +
      raffia(-0.42) +
      raffia(0.42) +
      line(
        `M${cx - 116} ${600 + 86}L${cx + 116} ${600 - 86}M${cx + 116} ${600 + 86}L${cx - 116} ${600 - 86}`,
        "#c9a85c",
        11
      ) +
      line(
        `M${cx - 117} ${598 + 86}L${cx + 115} ${598 - 86}M${cx + 115} ${598 + 86}L${cx - 117} ${598 - 86}`,
        "#e8d08a",
        4
      ) +
      chestnutLeaf(560, 622, -22, 0.86, "#58793a") +
      chestnutLeaf(640, 600, 196, 0.78, "#6d8b42") +
      ellipse(602, 604, 16, 11, "#c9a85c") +
      line("M602 602c-50 -40 -80 -6 -4 4c50 -46 90 -8 4 2", "#d9bc70", 7) +
      tagCard(770, 660, 6, 306, 366, card, [640, 610]),
  })
}
