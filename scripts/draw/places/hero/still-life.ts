import { back } from "./back-row.ts"
import { front } from "./front-row.ts"
import { middle } from "./middle-row.ts"
import { paper } from "../kit/paper.ts"
import { move } from "../kit/shape.ts"
import type { Random } from "../../lib/noise.ts"

/** The generous table: what stands at the back, then the middle, then the front edge. x, y is its middle, on the table. */
export function stillLife(
  random: Random,
  x: number,
  y: number,
  scale: number
): string {
  return [back, middle, front]
    .map((row) => paper(move(x, y, row(random), scale), "lift"))
    .join("")
}
