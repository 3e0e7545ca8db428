import { mix, pigment } from "../../kit/colour.ts"
import { date } from "../../kit/fruit.ts"
import { paper } from "../../kit/paper.ts"
import type { Draw } from "../../kit/scene.ts"
import { line, oval, times } from "../../kit/shape.ts"

/** Round plaited mats, ringed in dyed palm, each under its load of dates. */
export function mats(
  random: Parameters<Draw>[0]["random"],
  ground: string,
  dye: string
): string {
  return [
    [180, 850, 250],
    [660, 826, 190],
    [1090, 870, 300],
    [1520, 830, 210],
  ]
    .map(([x, y, r]) => {
      const [cx, cy, rx] = [x as number, y as number, r as number]
      const rings = times(7, (index) =>
        oval(
          cx,
          cy,
          rx * (1 - index * 0.12),
          rx * 0.3 * (1 - index * 0.12),
          index % 2
            ? mix(ground, pigment.saffron, 0.4)
            : random.pick([
                dye,
                mix(ground, pigment.saffron, 0.5),
                pigment.olive,
              ])
        )
      )
      const teeth = line(
        times(40, (index) => {
          const angle = (index / 40) * 6.283
          return `M${cx + Math.cos(angle) * rx * 0.9} ${cy + Math.sin(angle) * rx * 0.27}L${cx + Math.cos(angle + 0.06) * rx * 0.99} ${cy + Math.sin(angle + 0.06) * rx * 0.297}`
        }),
        pigment.henna,
        3
      )
      const dates = times(Math.round(rx / 4), () => {
        const [angle, reach] = [
          random.between(0, 6.283),
          Math.sqrt(random.next()) * 0.74,
        ]
        return date(
          random,
          cx + Math.cos(angle) * reach * rx,
          cy + Math.sin(angle) * reach * rx * 0.27 - 6,
          34,
          random.between(-40, 40),
          random.pick(["#5a2c16", "#7a3f1c", "#431d10"])
        )
      })
      return paper(rings + teeth, "lift") + dates
    })
    .join("")
}
