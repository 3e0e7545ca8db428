import { darken, lighten } from "../../lib/colour.ts"
import { random } from "../../lib/noise.ts"
import { el, n } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { tagCard } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { basketSkin } from "../things/basket-skin.ts"
import { date } from "../things/date.ts"

/** Pack shot: Dattes Boufeggous. */
export async function dateBasket(ctx: Ctx): Promise<string> {
  const cx = 560
  const s = new Solid(
    cx,
    [
      [600, 312, 1],
      [720, 300],
      [900, 262],
      [FLOOR, 236],
    ],
    0.22
  )
  const pick = random("boufeggous")
  const heap = Array.from({ length: 58 }, (_, i) => {
    const a = i * 2.39996
    const q = Math.sqrt((i + 0.5) / 58)
    return {
      x: cx + Math.cos(a) * q * 272,
      y: 596 + Math.sin(a) * q * 58 - (1 - q * q) * 120,
      k: i,
    }
  })
    .sort((a, b) => a.y - b.y)
    .map((p) =>
      date(
        { x: p.x, y: p.y, rotate: pick.between(-30, 210), scale: 1 },
        ["#7a3f1a", "#8a4c20", "#6a3415", "#96592a"][p.k % 4],
        47
      )
    )
    .join("")
  const rim = (y: number, color: string) =>
    Array.from({ length: 40 }, (_, i) => {
      const a = Math.PI - (Math.PI * (i + 0.5)) / 40
      const [x, yy] = [cx + 314 * Math.cos(a), y + 314 * 0.22 * Math.sin(a)]
      const t = (x - cx) / 314
      return el("ellipse", {
        cx: x,
        cy: yy,
        rx: 17,
        ry: 11,
        fill: t > 0.3 ? darken(color, t * 0.45) : lighten(color, 0.2 - t * 0.1),
        transform: `rotate(${n(-34 - t * 14)} ${n(x)} ${n(yy)})`,
        stroke: darken(color, 0.5),
        "stroke-width": 1.4,
      })
    }).join("")
  const card = await label(ctx, {
    width: 270,
    height: 330,
    layout: "crown",
    margin: 22,
  })
  return scene(ctx, {
    frame: [110, 230, 940],
    stand: "ledge",
    color: "#b0455d",
    shadows: [{ silhouette: s.outline(480), base: FLOOR }],
    contacts: [[cx, FLOOR + 16, 240, 40]],
    body:
      s.ring(600, "#3a2210") +
      `<path d="M${cx - 312} 600A312 68 0 0 1 ${cx + 312} 600" fill="none" stroke="#a5803f" stroke-width="22"/>` +
      heap +
      basketSkin(s, 600, FLOOR, 34, "#d6b069", ctx.main) +
      rim(602, "#c89b4f") +
      tagCard(806, 640, 5, 270, 330, card, [770, 610]),
  })
}
