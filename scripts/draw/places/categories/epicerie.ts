import { starPath, zelligeTiles } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { paper } from "../kit/paper.ts"
import { ear } from "../kit/grain.ts"
import { heap, orange } from "../kit/fruit.ts"
import type { Draw } from "../kit/scene.ts"
import { box, closed, disc, line, move, path, times } from "../kit/shape.ts"
import { basket, bowl, tagine } from "../kit/dishes.ts"
import { bottle, jar } from "../kit/flasks.ts"

/** Pantry: three shelves of a small shop, full to the frame. */
export const draw: Draw = ({ random, name }) => {
  const wood = "#7a4526"
  const shelf = (y: number): string =>
    paper(
      box(-40, y, 1080, 34, wood) + box(-40, y, 1080, 8, lighten(wood, 0.25)),
      "lift"
    ) + `<g opacity=".28">${box(0, y + 34, 1000, 26, "#14201f")}</g>`
  const grains = (tone: string): string =>
    heap(random, 230, 84, 22, (x, y, size) =>
      disc(
        x,
        y,
        size * 0.42,
        random.pick([tone, lighten(tone, 0.25), darken(tone, 0.14)])
      )
    )
  const mark = (colour: string): string => path(starPath(8, 2, 32), colour)
  const chilli = times(14, (index) =>
    path(
      `M0 0Q${14 + (index % 2) * 14} 40 ${index % 2 ? 26 : -26} 84Q${index % 2 ? 0 : -4} 50 -6 4Z`,
      index % 3 ? "#b3261e" : "#d0452a",
      `transform="translate(${900 + (index % 2) * 10} ${-20 + index * 23})"`
    )
  )
  return (
    zelligeTiles(
      "hex",
      { x: 0, y: 0, width: 1000, height: 1000 },
      {
        size: 118,
        colors: [pigment.plaster, "#1f6a70", "#2f8580"],
        seed: name,
        vary: 0.1,
        strap: { color: mix(pigment.plaster, "#1f6a70", 0.3), width: 4 },
      }
    ) +
    shelf(316) +
    shelf(640) +
    shelf(958) +
    paper(
      move(
        120,
        318,
        jar(250, "#d9761a", pigment.saffron, pigment.plaster, mark("#d9761a"))
      ) +
        move(
          312,
          318,
          jar(
            230,
            "#7a4a2a",
            pigment.plaster,
            pigment.clay,
            mark(pigment.plaster)
          )
        ) +
        move(
          478,
          318,
          bottle(
            300,
            mix(pigment.saffron, pigment.clay, 0.3),
            "#c06a20",
            pigment.plaster,
            mark(pigment.pomegranate)
          )
        ) +
        move(
          602,
          318,
          bottle(280, "#8f2436", "#7a1428", pigment.plaster, mark("#7a1428"))
        ) +
        move(
          766,
          318,
          jar(
            240,
            "#6f7f3a",
            pigment.plaster,
            pigment.plaster,
            mark(pigment.olive)
          )
        ),
      "lift"
    ) +
    paper(chilli, "lift") +
    paper(
      move(200, 644, tagine(310, pigment.clay, pigment.saffron)) +
        move(
          520,
          642,
          bowl(
            250,
            pigment.majorelle,
            move(0, -98, grains("#e3bd68")),
            [-70, 0, 70]
              .map(
                (x) =>
                  `<g transform="translate(${x} -46)">${mark(pigment.plaster)}</g>`
              )
              .join("")
          )
        ) +
        move(
          820,
          642,
          bowl(
            270,
            pigment.plaster,
            move(0, -104, grains("#8a5a34")),
            line("M-150 -60H150", pigment.majorelle, 10) +
              times(9, (index) =>
                path(
                  closed([
                    [-130 + index * 32, -52],
                    [-114 + index * 32, -20],
                    [-98 + index * 32, -52],
                  ]),
                  pigment.majorelle
                )
              )
          )
        ),
      "lift"
    ) +
    paper(
      times(7, (index) =>
        ear(
          84 + index * 26,
          900,
          300,
          index * 9 - 26,
          index % 2 ? "#e3bd68" : "#c9963a"
        )
      ) +
        move(
          160,
          962,
          basket(
            240,
            150,
            mix(pigment.saffron, pigment.sand, 0.4),
            pigment.clay
          )
        ),
      "lift"
    ) +
    paper(
      [
        [420, 830, 56],
        [530, 806, 60],
        [632, 832, 56],
      ]
        .map(([x, y, r]) =>
          orange(random, x as number, y as number, r as number, "#d9761a")
        )
        .join("") +
        move(
          526,
          962,
          basket(
            330,
            120,
            mix(pigment.clay, pigment.sand, 0.55),
            pigment.majorelle
          )
        ) +
        move(
          850,
          962,
          jar(
            280,
            "#b9862f",
            pigment.majorelle,
            pigment.plaster,
            mark(pigment.majorelle)
          )
        ),
      "lift"
    )
  )
}
