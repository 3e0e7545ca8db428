import { darken, lighten } from "../../lib/colour.ts"
import { n, path } from "../../lib/svg.ts"
import { type Place, put } from "./shapes.ts"

/** A rose seen from above: whorls of petals turned by the golden angle. */
export function rose(p: Place, color = "#cf5a7c"): string {
  const whorls = [
    [5, 62, 40, 0],
    [5, 46, 34, 36],
    [5, 31, 27, 10],
    [4, 18, 20, 52],
    [3, 8, 14, 20],
  ] as const
  return put(
    p,
    whorls
      .map(([count, reach, size, turn], ring) =>
        Array.from({ length: count }, (_, i) => {
          const a = turn + (i * 360) / count
          const tone = ring * 0.09
          return put(
            {
              x: Math.cos((a * Math.PI) / 180) * reach * 0.7,
              y: Math.sin((a * Math.PI) / 180) * reach * 0.7,
              rotate: a + 90,
            },
            path(
              `M${-size} ${n(size * 0.5)}C${n(-size * 1.2)} ${n(-size * 0.7)} ${n(-size * 0.4)} ${-size} 0 ${n(-size * 0.84)}C${n(size * 0.4)} ${-size} ${n(size * 1.2)} ${n(-size * 0.7)} ${size} ${n(size * 0.5)}Q0 ${n(size * 0.9)} ${-size} ${n(size * 0.5)}Z`,
              darken(color, 0.06 + tone + (i % 2) * 0.07)
            ) +
              path(
                `M${n(-size * 0.9)} ${n(size * 0.2)}C${n(-size)} ${n(-size * 0.6)} ${n(-size * 0.4)} ${n(-size * 0.9)} 0 ${n(-size * 0.74)}C${n(size * 0.3)} ${n(-size * 0.86)} ${n(size * 0.8)} ${n(-size * 0.7)} ${n(size * 0.86)} 0Q0 ${n(-size * 0.34)} ${n(-size * 0.9)} ${n(size * 0.2)}Z`,
                lighten(color, 0.3 - tone)
              )
          )
        }).join("")
      )
      .join("")
  )
}
