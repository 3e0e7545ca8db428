import { n } from "../../lib/svg.ts"

/** A drawing repeated round a centre. */
export const turn = (count: number, draw: (i: number) => string, offset = 0) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<g transform="rotate(${n((360 * i) / count + offset)})">${draw(i)}</g>`
  ).join("")
