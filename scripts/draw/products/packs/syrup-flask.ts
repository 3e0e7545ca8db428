import { mix } from "../../lib/colour.ts"
import { el, ellipse, group, path, radial } from "../../lib/svg.ts"
import { wax } from "../closures.ts"
import type { Ctx } from "../kit.ts"
import { label } from "../label.ts"
import { lay } from "../props.ts"
import { FLOOR, scene } from "../scene.ts"
import { Solid } from "../solid.ts"
import { aril } from "../things/aril.ts"
import { pomegranate } from "../things/pomegranate.ts"

/** The square flask of syrup, sealed with wax: flat faces, bevelled edges. */
export async function syrupFlask(ctx: Ctx): Promise<string> {
  const [x0, x1, y0, y1] = [430, 770, 470, 985]
  const syrup = "#8e1026"
  const bevel = 46
  const shoulder = `M556 400C556 440 ${x0} 440 ${x0} ${y0 + 30}V${y1 - 16}Q${x0} ${y1} ${x0 + 18} ${y1}H${x1 - 18}Q${x1} ${y1} ${x1} ${y1 - 16}V${y0 + 30}C${x1} 440 644 440 644 400V300H556Z`
  const front = `M${x0 + bevel} ${y0 + 34}Q${x0 + bevel} ${y0 + 10} ${x0 + bevel + 24} ${y0 + 10}H${x1 - bevel - 24}Q${x1 - bevel} ${y0 + 10} ${x1 - bevel} ${y0 + 34}V${y1 - 20}H${x0 + bevel}Z`
  const defs =
    `<clipPath id="flask"><path d="${shoulder}"/></clipPath>` +
    `<linearGradient id="syr" gradientUnits="userSpaceOnUse" x1="${x0}" y1="0" x2="${x1}" y2="0"><stop offset="0" stop-color="#3d040f"/><stop offset=".06" stop-color="#b3223c"/><stop offset=".13" stop-color="#6d0a1c"/><stop offset=".16" stop-color="${syrup}"/><stop offset=".6" stop-color="#86102a"/><stop offset=".86" stop-color="#6d0a1c"/><stop offset=".9" stop-color="#c23a4e"/><stop offset="1" stop-color="#2f030b"/></linearGradient>` +
    radial("gl", 690, 870, 190, [
      [0, "#ff7a6a", 0.6],
      [1, "#ff7a6a", 0],
    ])
  const size = { width: 236, height: 330 }
  const paper = await label(ctx, { ...size, layout: "crown", margin: 20 })
  const neck = new Solid(
    600,
    [
      [300, 44],
      [400, 44],
    ],
    0.1
  )
  return scene(ctx, {
    frame: [40, 130, 1020],
    stand: "step",
    color: "#a86a62",
    defs,
    shadows: [{ silhouette: shoulder, base: FLOOR }],
    contacts: [[600, FLOOR + 2, 168, 18]],
    body:
      path(shoulder, "url(#syr)") +
      group(
        path(front, "#a3152f", { opacity: 0.5 }) +
          ellipse(690, 870, 190, 190, "url(#gl)") +
          path(
            `M${x0} 470C${x0 + 20} 440 556 446 556 396H644C644 446 ${x1 - 20} 440 ${x1} 470L${x1 - bevel} 488H${x0 + bevel}Z`,
            "#ffb3a0",
            { opacity: 0.16 }
          ) +
          path(`M${x0} ${y1 - 30}H${x1}V${y1}H${x0}Z`, "#2b030a", {
            opacity: 0.5,
          }) +
          path(`M${x0 + 12} ${y0 + 40}h16v${y1 - y0 - 80}h-16z`, "#fff", {
            opacity: 0.4,
          }) +
          path(`M${x0 + bevel + 2} ${y0 + 24}h5v${y1 - y0 - 60}h-5z`, "#fff", {
            opacity: 0.34,
          }) +
          path(`M${x1 - 22} ${y0 + 50}h8v${y1 - y0 - 100}h-8z`, "#fff", {
            opacity: 0.22,
          }),
        { "clip-path": "url(#flask)" }
      ) +
      path("M570 310h14v94q-6 24 -26 36q12 -22 12 -40z", "#fff", {
        opacity: 0.4,
      }) +
      wax(600, 212, 56, 92, 0.1, mix(ctx.main, "#5c0d1c", 0.2)) +
      neck.hoop(404, "#f0a0a0", 0.01) +
      el("rect", {
        x: 485,
        y: 562,
        width: size.width,
        height: size.height,
        fill: "#1c120c",
        opacity: 0.35,
      }) +
      `<g transform="translate(482 558)">${paper}</g>` +
      path(`M482 558h${size.width}v${size.height}h-${size.width}z`, "#1c120c", {
        opacity: 0.04,
      }) +
      lay([
        {
          x: 300,
          y: 976,
          r: 84,
          draw: pomegranate({ x: 300, y: 960, scale: 1.5, rotate: -14 }),
        },
        ...(
          [
            [392, 1046, 20],
            [424, 1058, 80],
            [360, 1062, 140],
            [456, 1040, 30],
            [330, 1054, 70],
          ] as const
        ).map(([x, y, a]) => ({
          x: x,
          y: y,
          r: 14,
          draw: aril({ x: x, y: y, rotate: a, scale: 1.1 }),
        })),
      ]),
  })
}
