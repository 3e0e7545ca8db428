/** Zellige, drawn exactly: the public door of `zellige/`. */
export {
  cellSize,
  zelligeBand,
  zelligePattern,
  zelligeTiles,
} from "./zellige/draw.ts"
export { starPath, type ZelligeKind } from "./zellige/kinds.ts"
export { pathOf, starPoints } from "./zellige/geometry.ts"
