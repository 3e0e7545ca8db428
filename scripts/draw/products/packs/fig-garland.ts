import { random } from "../../lib/noise.ts"
import { ellipse, line } from "../../lib/svg.ts"
import { ramp } from "../closures.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { tagCard } from "../props.ts"
import { scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { driedFig } from "../things/dried-fig.ts"

/** Taounate: dried figs threaded on rush, hung from a peg. */
export async function figGarland(ctx: Ctx): Promise<string> {
  const pick = random("garland")
  const card = await label(ctx, {
    width: 330,
    height: 410,
    layout: "crown",
    margin: 28,
  })
  const count = 22
  const around = Array.from({ length: count }, (_, i) => {
    const a = -Math.PI / 2 + ((i + 0.5) / count) * Math.PI * 2
    const wide = 330 + 26 * Math.sin(a)
    return { x: 600 + Math.cos(a) * wide, y: 620 + Math.sin(a) * 380, a, i }
  })
  const figs = [...around]
    .sort((p, q) => p.y - q.y)
    .map((p) => {
      const tilt = (p.a * 180) / Math.PI + pick.between(-10, 10)
      return (
        `<g transform="translate(14 18)" opacity=".3" filter="url(#fine)">${ellipse(p.x, p.y, 52, 44, "#3a2410")}</g>` +
        driedFig(
          { x: p.x, y: p.y, rotate: tilt, scale: 1.3 },
          ["#b38a50", "#a67b42", "#c29a5f", "#99703a"][p.i % 4]
        )
      )
    })
    .join("")
  const peg = new Solid(
    600,
    [
      [120, 30, 1],
      [150, 34],
      [182, 26],
      [200, 20],
    ],
    0.3
  )
  return scene(ctx, {
    stand: "wall",
    color: "#2f5f8c",
    body:
      ellipse(624, 196, 60, 40, "#1c120c", {
        filter: "url(#soft)",
        opacity: 0.4,
      }) +
      line(
        "M600 190C520 210 470 250 440 300M600 190C680 210 730 250 760 300",
        "#9c8350",
        10
      ) +
      line(
        "M600 190C520 208 470 248 440 298M600 190C680 208 730 248 760 298",
        "#c9b27a",
        5
      ) +
      figs +
      peg.shade(ramp("#7a5430", 0.6, 0.4)) +
      ellipse(600, 138, 34, 30, "#8f6740") +
      ellipse(594, 132, 22, 18, "#a98058") +
      line("M564 190q36 26 72 0", "#c9b27a", 8) +
      tagCard(600, 410, -2, 330, 410, card, [600, 250]),
  })
}
