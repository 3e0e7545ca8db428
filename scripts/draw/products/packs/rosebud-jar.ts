import { random } from "../../lib/noise.ts"
import { ellipse, path } from "../../lib/svg.ts"
import { cork } from "../closures.ts"
import { clearGlass } from "../glass.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { packed } from "../things/packed.ts"
import { rosebud } from "../things/rosebud.ts"

/** Pack shot: Boutons de rose du Dadès. */
export async function rosebudJar(ctx: Ctx): Promise<string> {
  const cx = 590
  const s = new Solid(
    cx,
    [
      [300, 190, 1],
      [318, 196],
      [346, 206, 1],
      [950, 206, 1],
      [FLOOR, 192],
    ],
    0.14
  )
  const tones = ["#c2466a", "#b33a60", "#d16685", "#a8335a"]
  const fill = packed(s, 346, 1000, 74, (x, y, turn, i) =>
    rosebud({ x, y, rotate: turn, scale: 0.8 }, tones[i % 4])
  )
  const glass = clearGlass("glass", s, "#7b2c44", {
    level: 350,
    wall: 9,
    foot: 20,
    tint: "#f2ecea",
    inside: fill,
  })
  const size = { width: 360, height: 318 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "medallion", margin: 38 }),
    size,
    590
  )
  const lid = new Solid(
    cx,
    [
      [212, 184],
      [222, 190, 1],
      [280, 196, 1],
      [300, 182],
    ],
    0.14
  )
  const pick = random("rose-cork")
  const specks = Array.from({ length: 46 }, () => {
    const u = pick.between(-0.9, 0.9)
    const y = pick.between(222, 284)
    return ellipse(
      cx + u * 190,
      y + 190 * 0.14 * Math.sqrt(1 - u * u),
      pick.between(2, 7),
      pick.between(1, 2.4),
      "#8a5a2f",
      { opacity: 0.5 }
    )
  }).join("")
  return scene(ctx, {
    frame: [100, 130, 1030],
    stand: "drum",
    color: "#a9566e",
    defs: glass.defs + tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 6, 194, 28]],
    body:
      glass.back +
      glass.front +
      tag.body +
      path(s.strip(-0.8, -0.68, 590, 940), "#fff", { opacity: 0.26 }) +
      lid.shade(cork) +
      specks +
      lid.ring(212, "#e6bf8a") +
      Array.from({ length: 30 }, () =>
        ellipse(
          cx + pick.between(-150, 150),
          212 + pick.between(-14, 14),
          pick.between(2, 7),
          pick.between(1, 2.2),
          "#9c6a38",
          { opacity: 0.5 }
        )
      ).join("") +
      lay([
        {
          x: 884,
          y: 1014,
          r: 36,
          draw: rosebud({ x: 884, y: 1006, rotate: -70 }),
        },
        {
          x: 946,
          y: 998,
          r: 34,
          draw: rosebud(
            { x: 946, y: 992, rotate: 130, scale: 0.92 },
            "#d16685"
          ),
        },
      ]),
  })
}
