import type { Random } from "../../lib/noise.ts"
import type { ZelligeKind } from "../../lib/zellige.ts"

/** What every landscape is given: its seeded hand, its region's three colours and its region's pattern. */
type Scene = {
  random: Random
  main: string
  accent: string
  ground: string
  name: string
  pattern: ZelligeKind
}

/** Draws what lies on the sheet, between its ground and its grain. */
export type Draw = (scene: Scene) => string
