import { darken, lighten } from "../../lib/colour.ts"
import { ellipse, line, path } from "../../lib/svg.ts"
import { corkStopper, ramp } from "../closures.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { olive } from "../things/olive.ts"
import { sure } from "../../lib/sure.ts"

/** Sefrou: stoneware dipped in cobalt, a handle, a cork. */
export async function stonewareJug(ctx: Ctx): Promise<string> {
  const cx = 590
  const s = new Solid(
    cx,
    [
      [214, 62, 1],
      [224, 70],
      [246, 70],
      [258, 58],
      [300, 52],
      [352, 66],
      [430, 164],
      [520, 214],
      [640, 226],
      [800, 212],
      [920, 182],
      [FLOOR - 6, 160, 1],
      [FLOOR, 156],
    ],
    0.13
  )
  const blue = "#23428f"
  const size = { width: 356, height: 322 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "crown", margin: 34 }),
    size,
    500
  )
  const handle = "M650 300C770 286 812 388 772 488"
  const drips = [-0.84, -0.55, -0.2, 0.16, 0.5, 0.8]
    .map((u, i) =>
      path(
        s.strip(
          u - 0.09,
          u + 0.09,
          395,
          428 + sure([18, 46, 26, 58, 20, 40][i])
        ),
        blue,
        { opacity: 0.96 }
      )
    )
    .join("")
  return scene(ctx, {
    frame: [100, 100, 1040],
    stand: "drum",
    color: "#c8b58f",
    defs: tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [[cx, FLOOR + 8, 158, 24]],
    body:
      line(handle, darken(blue, 0.55), 44) +
      line(handle, blue, 34, { transform: "translate(-3 -3)" }) +
      line(handle, lighten(blue, 0.4), 7, {
        transform: "translate(-8 -9)",
        opacity: 0.7,
      }) +
      s.shade(
        { dark: "#8d7c64", base: "#efe6d3", light: "#fffdf6", edge: "#e6dac2" },
        380
      ) +
      s.shade(ramp(blue, 0.65, 0.3), s.top, 420) +
      drips +
      corkStopper(cx, 158, 49, 66, 0.13) +
      s.ring(214, darken(blue, 0.3), { "fill-opacity": 0 }) +
      path(s.strip(-1, 1, 214, 246), blue, { opacity: 0.18 }) +
      [900, 914, 934]
        .map((y, i) => s.hoop(y, blue, sure([3, 9, 3][i]), { opacity: 0.85 }))
        .join("") +
      tag.body +
      path(s.strip(-0.72, -0.6, 300, 880), "#fff", { opacity: 0.3 }) +
      path(s.strip(-0.56, -0.53, 340, 800), "#fff", { opacity: 0.25 }) +
      ellipse(548, 236, 14, 5, "#fff", { opacity: 0.5 }) +
      lay([
        {
          x: 872,
          y: 1010,
          r: 36,
          draw: olive({ x: 872, y: 1010, rotate: 14, scale: 1.15 }, "#3e2d42"),
        },
        {
          x: 932,
          y: 1000,
          r: 34,
          draw: olive({ x: 932, y: 1000, rotate: -30, scale: 1.05 }, "#5d3a4c"),
        },
        {
          x: 826,
          y: 1034,
          r: 34,
          draw: olive({ x: 826, y: 1034, rotate: 50, scale: 1.05 }, "#6f7f2e"),
        },
      ]),
  })
}
