import { lighten } from "../../lib/colour.ts"
import { random } from "../../lib/noise.ts"
import { line, path, rect } from "../../lib/svg.ts"
import { box, boxLight, faces } from "../box.ts"
import { corkStopper } from "../closures.ts"
import { clearGlass } from "../glass.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { sidePattern } from "../things/side-pattern.ts"

/** Pack shot: Safran de Taliouine. */
export async function saffronBox(ctx: Ctx): Promise<string> {
  const b = box(470, 962, 330, 520, 200, 26, 11)
  const red = "#9c2416"
  const paper = await label(ctx, {
    width: 274,
    height: 410,
    layout: "frame",
    margin: 12,
  })
  const light = boxLight("box", b)
  const pick = random("saffron")
  const thread = (x: number, y: number, a: number, k = 1) =>
    `<g transform="translate(${x} ${y}) rotate(${a}) scale(${k})">${line("M-30 0Q-6 -12 18 -2", "#8c1410", 5)}${line("M-30 -1Q-6 -13 18 -3", "#c8291a", 3)}${path("M16 -6Q34 -12 38 -1Q32 6 16 1Z", "#d9401f")}${line("M-44 4Q-38 3 -30 0", "#e0a02a", 3)}</g>`
  const vial = new Solid(
    800,
    [
      [640, 56, 1],
      [660, 60],
      [690, 84],
      [716, 88, 1],
      [980, 88, 1],
      [1006, 78],
    ],
    0.16
  )
  const inside = Array.from({ length: 90 }, () =>
    thread(
      pick.between(720, 880),
      pick.between(740, 1000),
      pick.between(0, 360),
      0.72
    )
  ).join("")
  const glass = clearGlass("vial", vial, "#7a1510", {
    level: 738,
    wall: 7,
    foot: 18,
    tint: "#f0e8d6",
    inside,
  })
  return scene(ctx, {
    frame: [170, 210, 960],
    stand: "block",
    color: "#c9962f",
    defs: light.defs + sidePattern("side", ctx, red, 150) + glass.defs,
    shadows: [
      { silhouette: b.outline, base: 962 },
      { silhouette: vial.outline(), base: 1000, reach: 0.8 },
    ],
    contacts: [[800, 1008, 84, 16]],
    body:
      path(
        b.poly([
          [-175, 0, 100],
          [165, 0, 100],
          [175, 0, -100],
          [-165, 0, -100],
        ]),
        "#2a120a",
        { filter: "url(#tight)", opacity: 0.5, transform: "translate(6 8)" }
      ) +
      faces(b, red, lighten(red, 0.22)) +
      b.onSide(rect(0, 0, 200, 520, "url(#side)")) +
      b.onTop(rect(0, 0, 330, 200, "url(#side)", { opacity: 0.5 })) +
      b.onFront(
        rect(0, 0, 330, 520, "url(#side)", { opacity: 0.9 }) +
          rect(24, 51, 282, 418, ctx.main) +
          `<g transform="translate(28 55)">${paper}</g>`
      ) +
      light.body +
      glass.back +
      glass.front +
      corkStopper(800, 588, 53, 58, 0.16) +
      line("M741 672q59 22 118 0", "#b0852f", 6) +
      lay(
        Array.from({ length: 13 }, () => {
          const [x, y] = [pick.between(905, 1040), pick.between(1006, 1044)]
          return { x, y, r: 8, draw: thread(x, y, pick.between(0, 360), 0.9) }
        })
      ),
  })
}
