/** Zellige, drawn exactly: the public door of `zellige/`. */
export {
  zelligeBand,
  zelligePattern,
  zelligeSwatch,
  zelligeTiles,
  cellSize,
  type ZelligeStyle,
} from "./zellige/draw.ts"
export { planOf, starPath, type ZelligeKind } from "./zellige/kinds.ts"
export {
  pathOf,
  polar,
  regularPolygon,
  starPoints,
  type Point,
  type Segment,
} from "./zellige/geometry.ts"
export { cellOf, type Cell, type Tile } from "./zellige/tiles.ts"
export { contactMotif, rosetteMotif } from "./zellige/motifs.ts"
export type { Strap } from "./zellige/straps.ts"
