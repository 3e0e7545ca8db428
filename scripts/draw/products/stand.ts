/** What a product stands on: a ledge, a drum, a block, a step, the floor. */
import { darken, lighten, mix } from "../lib/colour.ts"
import { ellipse, linear, path, rect } from "../lib/svg.ts"
import type { Ctx } from "./kit.ts"

export type Stand =
  "ledge" | "drum" | "block" | "niche" | "step" | "wall" | "floor"

export function stand(
  ctx: Ctx,
  kind: Stand,
  color: string
): { back: string; front: string; defs: string } {
  const top = lighten(color, 0.34)
  const face = mix(color, darken(color, 0.4), 0.25)
  const defs =
    linear("stand-top", 0, 830, 1200, 1000, [
      [0, lighten(top, 0.3)],
      [0.55, top],
      [1, mix(top, face, 0.55)],
    ]) +
    linear("stand-face", 0, 1040, 1200, 1200, [
      [0, mix(color, face, 0.2)],
      [1, darken(face, 0.12)],
    ])
  const edgeLight = lighten(color, 0.62)
  if (kind === "drum") {
    const [cx, cy, rx, ry, depth] = [600, 985, 475, 98, 330]
    const back =
      ellipse(660, 1150, 560, 90, darken(ctx.main, 0.5), {
        filter: "url(#soft)",
        opacity: 0.25,
      }) +
      path(
        `M${cx - rx} ${cy}V${cy + depth}H${cx + rx}V${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}Z`,
        "url(#drum-face)"
      ) +
      ellipse(cx, cy, rx, ry, edgeLight) +
      ellipse(cx, cy + 3, rx - 3, ry - 2, "url(#stand-top)")
    const drum = linear("drum-face", cx - rx, 0, cx + rx, 0, [
      [0, mix(color, face, 0.4)],
      [0.22, lighten(color, 0.16)],
      [0.6, color],
      [0.92, darken(color, 0.26)],
      [1, darken(color, 0.16)],
    ])
    return { back, front: "", defs: defs + drum }
  }
  if (kind === "block") {
    const back =
      path("M120 930H1080L1160 1060H40Z", "url(#stand-top)") +
      rect(40, 1060, 1120, 140, "url(#stand-face)") +
      rect(40, 1058, 1120, 5, edgeLight)
    return { back, front: "", defs }
  }
  if (kind === "step") {
    const back =
      rect(0, 770, 1200, 26, lighten(color, 0.5)) +
      rect(0, 796, 1200, 100, "url(#stand-face)") +
      rect(0, 890, 1200, 190, "url(#stand-top)") +
      rect(0, 1080, 1200, 120, "url(#stand-face)") +
      rect(0, 1077, 1200, 5, edgeLight)
    return { back, front: "", defs }
  }
  if (kind === "wall") {
    const back =
      rect(0, 1120, 1200, 80, "url(#stand-face)") +
      rect(0, 1114, 1200, 6, edgeLight)
    return { back, front: "", defs }
  }
  if (kind === "floor") {
    const tile = linear("ground", 0, 620, 0, 1200, [
      [0, mix(top, face, 0.35)],
      [0.3, top],
      [1, lighten(top, 0.22)],
    ])
    const back =
      rect(0, 640, 1200, 560, "url(#ground)") +
      rect(0, 612, 1200, 30, lighten(color, 0.5)) +
      rect(0, 612, 1200, 4, "#ffffff")
    return { back, front: "", defs: defs + tile }
  }
  const back =
    rect(0, 862, 1200, 240, "url(#stand-top)") +
    rect(0, 1096, 1200, 104, "url(#stand-face)") +
    rect(0, 1093, 1200, 5, edgeLight)
  return { back, front: "", defs }
}
