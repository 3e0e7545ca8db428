import { path } from "../kit/shape.ts"
import { starPath } from "../../lib/zellige.ts"

export const star = (radius: number, colour: string): string =>
  path(starPath(8, 2, radius, [0, 0]), colour)
