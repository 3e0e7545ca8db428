import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { hill } from "../kit/land.ts"
import { paper } from "../kit/paper.ts"
import type { Draw } from "../kit/scene.ts"
import { box, closed, disc, line, path, times } from "../kit/shape.ts"
import { bandedSky } from "../kit/sky.ts"
import { cypress } from "../kit/conifers.ts"
import { tree } from "../kit/tree.ts"
import { parapet } from "./parapet.ts"

/** Volubilis in spring: a colonnade against the Zerhoun, a stork home on the tallest column, poppies in the corn. */
export const draw: Draw = ({ random, main, accent, ground, name, pattern }) => {
  const stone = mix("#d8bd8c", ground, 0.3)
  const column = (x: number, y: number, h: number, w: number): string =>
    box(x - w * 0.72, y - 14, w * 1.44, 14, darken(stone, 0.12)) +
    path(
      closed([
        [x - w / 2, y - 12],
        [x - w * 0.42, y - h],
        [x + w * 0.42, y - h],
        [x + w / 2, y - 12],
      ]),
      stone
    ) +
    path(
      closed([
        [x + w * 0.12, y - 12],
        [x + w * 0.1, y - h],
        [x + w * 0.42, y - h],
        [x + w / 2, y - 12],
      ]),
      darken(stone, 0.22)
    ) +
    times(Math.floor(h / 62), (index) =>
      line(
        `M${x - w * 0.45} ${y - 60 - index * 62}h${w * 0.9}`,
        darken(stone, 0.28),
        3
      )
    ) +
    path(
      closed([
        [x - w * 0.42, y - h],
        [x - w * 0.76, y - h - w * 0.5],
        [x + w * 0.76, y - h - w * 0.5],
        [x + w * 0.42, y - h],
      ]),
      lighten(stone, 0.2)
    ) +
    box(x - w * 0.84, y - h - w * 0.7, w * 1.68, w * 0.22, stone)
  const arch = (x: number, y: number, w: number, h: number): string =>
    path(
      `M${x} ${y}V${y - h}H${x + w}V${y}H${x + w * 0.74}V${y - h * 0.42}A${w * 0.24} ${w * 0.24} 0 0 0 ${x + w * 0.26} ${y - h * 0.42}V${y}Z`,
      stone
    ) +
    path(`M${x + w * 0.86} ${y}V${y - h}H${x + w}V${y}Z`, darken(stone, 0.22)) +
    times(6, (index) =>
      line(
        `M${x} ${y - (index + 1) * (h / 7)}H${x + w * 0.24}M${x + w * 0.76} ${y - (index + 1) * (h / 7)}H${x + w}`,
        darken(stone, 0.24),
        3
      )
    ) +
    box(x - 8, y - h - 14, w + 16, 18, lighten(stone, 0.15)) +
    line(`M${x} ${y - h * 0.86}h${w}`, darken(stone, 0.3), 4)
  const stork = `<g transform="translate(1206 148)">${path("M-90 4Q0 -22 90 4L70 26H-70Z", "#7a5a3c")}${times(16, (index) => line(`M${-80 + index * 10} ${4 + (index % 3) * 6}l${22} ${index % 2 ? 12 : -9}`, "#5a3f28", 4))}${path("M-44 -38Q-10 -74 40 -58L86 -44Q40 -22 -6 -24Q-40 -24 -44 -38Z", pigment.plaster)}${path("M30 -52L94 -36Q60 -22 20 -26Z", pigment.kohl)}${line("M-30 -50Q-52 -74 -40 -104", pigment.plaster, 13)}${disc(-40, -108, 13, pigment.plaster)}${path("M-50 -114L-104 -98L-50 -102Z", "#c8372d")}${line("M6 -26V6M18 -26V6", "#c8372d", 4)}</g>`
  return (
    bandedSky(random, mix(main, "#8fb3d9", 0.6), lighten(ground, 0.5), 340, 7) +
    hill(
      random,
      { y: 330, height: 60, waves: 1.2 },
      mix(main, ground, 0.45),
      30
    ) +
    hill(
      random,
      { y: 400, height: 34, waves: 1.8 },
      mix(accent, ground, 0.35),
      50
    ) +
    paper(
      times(22, (index) =>
        tree(
          random,
          index * 78 + random.between(-30, 30),
          440 + (index % 3) * 12,
          22,
          { leaf: index % 2 ? pigment.silver : pigment.olive }
        )
      ),
      "lift"
    ) +
    hill(
      random,
      { y: 480, height: 14, waves: 1.4 },
      mix(accent, "#b9c46a", 0.5),
      60
    ) +
    paper(
      cypress(random, 130, 560, 250, darken(accent, 0.4)) +
        cypress(random, 190, 566, 200, darken(accent, 0.3)) +
        cypress(random, 1500, 560, 270, darken(accent, 0.4)),
      "lift"
    ) +
    paper(arch(250, 590, 270, 300), "lift") +
    paper(
      column(640, 596, 260, 46) +
        column(740, 596, 260, 46) +
        column(840, 596, 190, 46) +
        column(940, 596, 260, 46) +
        column(1040, 596, 120, 46) +
        box(596, 292, 190, 26, stone) +
        column(1206, 606, 400, 64) +
        column(1370, 600, 150, 50),
      "lift"
    ) +
    paper(stork, "rough") +
    hill(
      random,
      { y: 594, height: 8, waves: 1 },
      mix(accent, "#c5cb6e", 0.3),
      60
    ) +
    times(70, () => {
      const [x, y] = [random.between(0, 1600), random.between(592, 616)]
      return disc(
        x,
        y,
        random.between(4, 8),
        random.pick(["#c8372d", "#d94a36", pigment.saffron])
      )
    }) +
    parapet({
      name,
      pattern,
      colors: [
        pigment.plaster,
        main,
        accent,
        pigment.saffron,
        darken(main, 0.4),
        pigment.clay,
      ],
      size: 420,
      shift: 120,
    })
  )
}
