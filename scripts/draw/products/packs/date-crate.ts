import { darken, lighten } from "../../lib/colour.ts"
import { random } from "../../lib/noise.ts"
import { ellipse, group, line, path, rect } from "../../lib/svg.ts"
import { box, boxLight } from "../box.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { scene } from "../scene.ts"
import { date } from "../things/date.ts"

/** Tata: an open wooden crate heaped with Bouittob dates. */
export async function dateCrate(ctx: Ctx): Promise<string> {
  const b = box(590, 996, 640, 330, 330, 17, 24)
  const wood = "#c4935a"
  const light = boxLight("box", b)
  const paper = await label(ctx, {
    width: 500,
    height: 270,
    layout: "crown",
    margin: 40,
  })
  const pick = random("bouittob")
  const planks = (w: number, h: number) =>
    [0, 1, 2]
      .map((i) => {
        const y = (i * h) / 3
        const grain = Array.from({ length: 5 }, (_, k) => {
          const gy = y + 14 + k * 18
          return line(
            `M8 ${gy}Q${w * 0.3} ${gy + pick.between(-9, 9)} ${w * 0.6} ${gy}T${w - 8} ${gy + pick.between(-5, 5)}`,
            darken(wood, 0.34),
            1.6,
            { opacity: 0.34 }
          )
        }).join("")
        return (
          rect(0, y + 2, w, h / 3 - 5, i % 2 ? wood : lighten(wood, 0.08)) +
          grain +
          rect(0, y + h / 3 - 5, w, 5, darken(wood, 0.55))
        )
      })
      .join("")
  const heap = Array.from({ length: 46 }, (_, i) => {
    const row = Math.floor(i / 9)
    const u = ((i % 9) + 0.5) / 9 - 0.5
    const v = row / 4.4 - 0.46
    const [x, y] = b.at([
      u * 600,
      322 + 62 * Math.cos(u * 2.6) * Math.cos(v * 2),
      v * 290,
    ])
    return {
      x: x + pick.between(-9, 9),
      y: y + pick.between(-7, 7),
      rotate: pick.between(-40, 220),
      k: i,
    }
  })
    .sort((p, q) => p.y - q.y)
    .map((p) =>
      date(
        { x: p.x, y: p.y, rotate: p.rotate, scale: 0.98 },
        ["#3e1a12", "#4d2114", "#33140e", "#5a2b18"][p.k % 4],
        46
      )
    )
    .join("")
  const [w, d] = [320, 165]
  return scene(ctx, {
    frame: [100, 220, 960],
    stand: "block",
    color: "#a34a2c",
    defs: light.defs,
    shadows: [{ silhouette: b.outline, base: 990, reach: 1.2 }],
    body:
      path(
        b.poly([
          [-326, 0, 165],
          [326, 0, 165],
          [330, 0, -165],
          [-320, 0, -165],
        ]),
        "#2a120a",
        { filter: "url(#tight)", opacity: 0.55, transform: "translate(6 8)" }
      ) +
      path(b.top, "#2b130b") +
      path(
        b.poly([
          [-w, 330, -d],
          [w, 330, -d],
          [w, 250, -d],
          [-w, 250, -d],
        ]),
        darken(wood, 0.3)
      ) +
      heap +
      path(b.side, darken(wood, 0.3)) +
      b.onSide(group(planks(330, 330), { opacity: 0.85 })) +
      path(b.side, "#2a120a", { opacity: 0.3 }) +
      b.onFront(
        planks(640, 330) +
          rect(0, 0, 44, 330, lighten(wood, 0.16)) +
          rect(596, 0, 44, 330, darken(wood, 0.08)) +
          [30, 140, 250, 300]
            .map(
              (y) =>
                ellipse(22, y, 4, 4, "#5a4630") +
                ellipse(618, y, 4, 4, "#5a4630")
            )
            .join("") +
          rect(72, 34, 500, 270, "#1c120c", { opacity: 0.3 }) +
          `<g transform="translate(70 30)">${paper}</g>`
      ) +
      light.body,
  })
}
