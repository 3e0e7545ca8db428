import { darken, lighten } from "../../lib/colour.ts"
import { noise } from "../../lib/noise.ts"
import { ellipse, group, line, n, path, rect } from "../../lib/svg.ts"
import type { Ctx } from "../kit.ts"
import { chestnutLeaf } from "../things/chestnut-leaf.ts"
import { lift, plate, soften } from "./plate.ts"
import { closedSpline } from "../things/shapes.ts"

/** Chefchaouen's blue goat on its rock, a pail of milk. */
export function goat(ctx: Ctx): string {
  const coat = "#3f6a94"
  const body = closedSpline([
    [432, 452],
    [520, 490],
    [640, 504],
    [760, 492],
    [830, 486],
    [858, 440],
    [900, 420],
    [896, 466],
    [880, 512],
    [896, 590],
    [890, 680],
    [916, 760],
    [902, 860],
    [896, 960],
    [854, 960],
    [856, 860],
    [846, 776],
    [800, 716],
    [700, 728],
    [590, 726],
    [524, 706],
    [516, 800],
    [512, 960],
    [470, 960],
    [464, 830],
    [450, 720],
    [404, 640],
    [372, 550],
    [350, 480],
    [318, 446],
    [262, 470],
    [214, 486],
    [184, 470],
    [190, 432],
    [230, 386],
    [276, 334],
    [326, 306],
    [378, 330],
    [404, 390],
  ])
  const far = (points: [number, number][]) =>
    path(closedSpline(points), darken(coat, 0.42))
  const legs =
    far([
      [420, 640],
      [520, 660],
      [440, 780],
      [404, 850],
      [420, 960],
      [380, 960],
      [364, 850],
      [386, 760],
    ]) +
    far([
      [740, 640],
      [860, 650],
      [800, 780],
      [806, 860],
      [790, 960],
      [748, 960],
      [762, 860],
      [746, 770],
    ])
  const hooves = (
    [
      [399, 0],
      [769, 0],
      [491, 1],
      [875, 1],
    ] as const
  )
    .map(([x, near]) =>
      path(
        `M${x - 24} 950H${x + 22}L${x + 26} 984H${x - 28}Z`,
        near ? "#2a211c" : "#17110e"
      )
    )
    .join("")
  const horn = (d: string, c: string) => path(d, c)
  const horns =
    horn(
      "M352 318C372 210 440 130 540 150C560 156 556 172 538 172C460 170 410 240 398 336Z",
      "#6f6150"
    ) +
    horn(
      "M318 312C322 200 380 90 486 84C508 84 508 104 490 108C410 120 370 210 366 322Z",
      "#a8977e"
    ) +
    Array.from({ length: 9 }, (_, i) => {
      const t = i / 9
      const [x, y] = [330 + t * t * 130, 290 - t * 190]
      return line(
        `M${n(x - 4)} ${n(y)}l${n(36 - t * 12)} ${n(8 + t * 14)}`,
        "#6f6150",
        5,
        { opacity: 0.7 }
      )
    }).join("")
  const defs = `<clipPath id="coat"><path d="${body}"/></clipPath>`
  const skin =
    path(body, darken(coat, 0.3)) +
    group(
      path(body, coat, { transform: "translate(-14 -20)" }) +
        path(body, lighten(coat, 0.26), {
          transform: "translate(-26 -66)",
          opacity: 0.8,
        }) +
        path(
          "M520 700C600 760 760 740 830 700L820 780H520Z",
          darken(coat, 0.45),
          { opacity: 0.6 }
        ) +
        Array.from({ length: 60 }, (_, i) => {
          const [x, y] = [
            430 + noise(`gx${i}`) * 450,
            510 + noise(`gy${i}`) * 220,
          ]
          return line(
            `M${n(x)} ${n(y)}q6 14 1 30`,
            i % 2 ? darken(coat, 0.35) : lighten(coat, 0.4),
            3.4,
            { opacity: 0.4 }
          )
        }).join(""),
      { "clip-path": "url(#coat)" }
    )
  const face =
    path(
      "M372 344C420 330 480 340 506 384C470 410 412 404 376 382Z",
      darken(coat, 0.3)
    ) +
    path(
      "M384 352C420 342 464 352 488 382C456 396 414 390 386 374Z",
      "#dba59c"
    ) +
    ellipse(296, 380, 15, 13, "#f0d27a") +
    rect(284, 376, 24, 8, "#15100c", { rx: 4 }) +
    line("M274 362Q296 348 320 364", darken(coat, 0.5), 6) +
    ellipse(206, 444, 9, 6, "#16233a") +
    line("M196 474Q226 470 250 456", "#16233a", 5) +
    path(
      "M262 468C270 520 262 570 236 620C290 590 330 520 318 448Z",
      "#efe6d3"
    ) +
    line("M284 480Q290 530 262 590M300 470Q306 520 284 570", "#b9a988", 3)
  const collar =
    path(
      "M362 510C400 520 440 500 462 462L478 476C458 522 412 548 368 536Z",
      "#b5423a"
    ) +
    ellipse(404, 548, 20, 24, "#8a6410") +
    ellipse(400, 544, 16, 20, "#d9a441") +
    line("M396 566q6 8 14 2", "#6a4a0c", 4)
  const pail = `<g transform="translate(1010 1010) scale(.9)">${path("M-110 -60H110L86 120Q0 146 -86 120Z", "#8a979b")}${path("M-110 -60H-30L-40 132Q-66 128 -86 120Z", "#d0d8da")}${ellipse(0, -60, 110, 32, "#6f7b7f")}${ellipse(0, -56, 98, 26, "#fffdf6")}${ellipse(-24, -62, 40, 8, "#ffffff")}${line("M-108 -64C-100 -190 100 -190 108 -64", "#6f7b7f", 8)}</g>`
  const rock =
    path(
      "M90 1200C120 1060 240 980 420 972L880 966C1000 980 1090 1060 1120 1200Z",
      "#9c8f7c"
    ) +
    path(
      "M90 1200C120 1060 240 980 420 972L880 966L800 1010L560 1030L420 1100L300 1110L220 1200Z",
      "#c4b8a2"
    ) +
    line("M560 1030L600 1120L760 1200M800 1010L900 1090", "#7d715f", 5, {
      opacity: 0.6,
    })
  return plate(
    ctx,
    "arch",
    soften(ctx, "#d9a441", 0.5),
    lift(rock) +
      lift(
        legs +
          path(
            "M660 716C650 780 690 812 724 796C756 812 786 780 772 716Z",
            "#dba59c"
          )
      ) +
      lift(horns + skin + hooves + face + collar) +
      lift(pail) +
      lift(
        chestnutLeaf(90, 1120, -20, 1.05, "#5c7a36") +
          chestnutLeaf(360, 1150, 8, 0.9, "#7f9247"),
        "touch"
      ),
    defs
  )
}
