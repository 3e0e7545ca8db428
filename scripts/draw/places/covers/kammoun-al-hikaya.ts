import { cellSize, zelligePattern } from "../../lib/zellige.ts"
import { walker } from "../kit/animals.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { disc, line, move, oval, path, stroke, times } from "../kit/shape.ts"
import { birds, ringedSky } from "../kit/sky.ts"

/** Rhamna: all sky over a ruled plain; cumin in umbel stands taller than the horizon, the threshing floor is a rosette. */
export const draw: Draw = ({ random, main, accent, ground, name }) => {
  const gold = mix(pigment.saffron, main, 0.22)
  const size = 620
  const floor = `<defs>${zelligePattern(`${name}-floor`, "twelve", { size, x: -size / 2, y: -cellSize("twelve", size).height / 2, colors: [pigment.saffron, mix(gold, ground, 0.5), mix(main, ground, 0.3), mix(gold, ground, 0.2), ground], strap: { color: mix(ground, pigment.plaster, 0.5), width: 6 } })}</defs>`
  const furrows = times(27, (index) => {
    const x = -3400 + index * 300
    return path(
      stroke([800 + x * 0.12, 640], [800 + x, 1000], 9),
      random.pick([
        darken(gold, 0.2),
        mix(gold, pigment.leaf, 0.5),
        lighten(gold, 0.2),
      ]),
      `opacity=".7"`
    )
  })
  return (
    ringedSky(1060, 600, 128, "#ffe2a0", mix(main, ground, 0.2), 7) +
    times(7, (index) =>
      path(
        stroke(
          [random.between(-200, 800), 90 + index * 62],
          [random.between(900, 1800), 86 + index * 62],
          8 + index * 1.5
        ),
        mix("#fff0c9", main, 0.12 * (index % 3)),
        `opacity=".55"`
      )
    ) +
    birds(random, 700, 300, 7, 24, darken(main, 0.4)) +
    hill(
      random,
      { y: 622, height: 14, waves: 2.4 },
      mix(main, "#8c5a7a", 0.4),
      20
    ) +
    hill(
      random,
      { y: 642, height: 5, waves: 1.2 },
      mix(accent, gold, 0.5),
      20
    ) +
    paper(path("M-40 652H1640V1000H-40Z", gold), "gouache") +
    furrows +
    floor +
    paper(oval(1090, 786, 322, 84, darken(gold, 0.3)), "lift") +
    move(
      1090,
      780,
      `<g transform="scale(1 .25)">${disc(0, 0, 306, `url(#${name}-floor)`)}</g>`
    ) +
    paper(
      path(
        "M1020 780Q1040 690 1096 668Q1150 700 1168 780Q1090 802 1020 780Z",
        mix(gold, pigment.plaster, 0.3)
      ) +
        path(
          "M1096 668Q1150 700 1168 780Q1130 792 1104 790Q1128 730 1096 668Z",
          mix(gold, main, 0.35)
        ),
      "lift"
    ) +
    walker(964, 796, 104, pigment.majorelle, { bent: true }) +
    walker(1250, 776, 104, pigment.plaster, { basket: gold }) +
    walker(1330, 760, 88, accent) +
    umbels(accent, main)
  )
}

/** Cumin against the light: forked stems, rays, small flowers, feathered leaves. */
function umbels(green: string, flower: string): string {
  const plant = (
    x: number,
    height: number,
    lean: number,
    tone: string
  ): string => {
    const head = (hx: number, hy: number, r: number): string =>
      times(9, (index) => {
        const angle = -2.75 + index * 0.3
        const [ex, ey] = [
          hx + Math.cos(angle) * r,
          hy + Math.sin(angle) * r * 0.8,
        ]
        return (
          line(
            `M${hx} ${hy}Q${hx + Math.cos(angle) * r * 0.3} ${hy - r * 0.4} ${ex} ${ey}`,
            tone,
            3.4
          ) +
          times(6, (dot) =>
            disc(
              ex + Math.cos(dot * 1.05) * r * 0.11,
              ey + Math.sin(dot * 1.05) * r * 0.09,
              r * 0.062,
              dot % 2 ? lighten(flower, 0.6) : pigment.plaster
            )
          ) +
          disc(ex, ey, r * 0.05, pigment.saffron)
        )
      })
    const feather = (fx: number, fy: number, turn: number): string =>
      move(
        fx,
        fy,
        line("M0 0Q70 -14 150 0", tone, 3) +
          times(10, (index) =>
            line(
              `M${20 + index * 12} -5l${22} ${index % 2 ? 26 : -26}`,
              tone,
              2.4
            )
          ),
        1,
        turn
      )
    const top = 960 - height
    return (
      line(
        `M${x} 1000Q${x} ${960 - height * 0.5} ${x + lean} ${top}`,
        tone,
        7
      ) +
      line(
        `M${x + lean * 0.2} ${960 - height * 0.5}q${lean > 0 ? -70 : 70} -60 ${lean > 0 ? -100 : 100} ${-height * 0.24}`,
        tone,
        5
      ) +
      head(x + lean, top, 84) +
      head(x + lean * 0.2 + (lean > 0 ? -100 : 100), 960 - height * 0.74, 62) +
      feather(x + lean * 0.1, 960 - height * 0.3, -40) +
      feather(x + lean * 0.1, 960 - height * 0.4, 210)
    )
  }
  const back =
    plant(300, 560, 36, mix(green, flower, 0.35)) +
    plant(40, 470, -30, mix(green, flower, 0.35)) +
    plant(1540, 430, 20, mix(green, flower, 0.3))
  const fore =
    plant(150, 730, 40, darken(green, 0.25)) +
    plant(430, 640, -46, darken(green, 0.2)) +
    plant(600, 400, 30, darken(green, 0.1))
  return paper(back, "rough") + paper(fore, "lift")
}
