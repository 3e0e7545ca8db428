import { random } from "../../lib/noise.ts"
import { ellipse, path } from "../../lib/svg.ts"
import { starPath } from "../../lib/zellige.ts"
import { ramp } from "../closures.ts"
import { rolled } from "../rolled.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"

/** Henna: a paper tube printed green, a little bowl of powder. */
export async function hennaTube(ctx: Ctx): Promise<string> {
  const cx = 540
  const green = "#57692f"
  const s = new Solid(
    cx,
    [
      [340, 196, 1],
      [FLOOR, 196, 1],
    ],
    0.16
  )
  const lid = new Solid(
    cx,
    [
      [226, 200],
      [232, 204, 1],
      [352, 204, 1],
    ],
    0.16
  )
  const size = { width: 470, height: 470 }
  const tag = await rolled(
    "tag",
    s,
    await label(ctx, { ...size, layout: "crown", margin: 96 }),
    size,
    430,
    0.14
  )
  const bowl = new Solid(
    900,
    [
      [930, 134],
      [952, 130],
      [1000, 96],
      [1030, 56, 1],
      [1042, 54],
    ],
    0.24
  )
  const pick = random("henna")
  const specks = Array.from({ length: 120 }, () => {
    const a = pick.between(0, Math.PI * 2)
    const r = Math.sqrt(pick.next())
    return ellipse(
      900 + Math.cos(a) * r * 112,
      928 + Math.sin(a) * r * 24 - (1 - r * r) * 58,
      3,
      2.2,
      pick.pick(["#93a04c", "#6f7d33", "#a8b364"])
    )
  }).join("")
  return scene(ctx, {
    frame: [110, 140, 1020],
    stand: "step",
    color: "#a3512e",
    defs: tag.defs,
    shadows: [{ silhouette: s.outline(), base: FLOOR }],
    contacts: [
      [cx, FLOOR + 12, 198, 32],
      [900, 1046, 62, 16],
    ],
    body:
      s.shade(ramp(green, 0.6, 0.3)) +
      s.hoop(970, ctx.main, 12, { opacity: 0.9 }) +
      tag.body +
      path(s.strip(-1, 1, 352, 366), "#1c120c", { opacity: 0.3 }) +
      lid.shade(ramp("#b38652", 0.6, 0.4)) +
      lid.ring(226, "#d9b483") +
      lid.ring(226, "#cfa772", {}, 9) +
      path(starPath(8, 2, 86, [0, 0]), green, {
        transform: `translate(${cx} 226) scale(1 .16)`,
        opacity: 0.9,
      }) +
      path(starPath(8, 2, 46, [0, 0]), "#d9b483", {
        transform: `translate(${cx} 226) scale(1 .16)`,
      }) +
      path(s.strip(-0.76, -0.66, 380, 960), "#fff", { opacity: 0.14 }) +
      bowl.shade(ramp("#a94f2c", 0.6, 0.35)) +
      bowl.ring(930, "#7b3218") +
      path(
        "M782 930C800 880 860 862 904 862C950 864 1000 884 1018 930A118 27 0 0 1 782 930Z",
        "#7f8c3c"
      ) +
      path(
        "M800 926C820 884 866 868 900 868C880 890 850 920 846 950Q812 944 800 926Z",
        "#98a552"
      ) +
      specks,
  })
}
