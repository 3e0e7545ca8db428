import { linear } from "../../lib/svg.ts"

/** Light across a soft bag: bright near the left, folding into shade on the right. */
export const paperLight = (id: string, x0: number, x1: number) =>
  linear(id, x0, 0, x1, 0, [
    [0, "#1c120c", 0.3],
    [0.07, "#1c120c", 0.04],
    [0.16, "#ffffff", 0.3],
    [0.3, "#ffffff", 0.06],
    [0.6, "#1c120c", 0.02],
    [0.84, "#1c120c", 0.16],
    [0.94, "#1c120c", 0.3],
    [1, "#1c120c", 0.42],
  ])
