/** The strapwork: flat lines, or strands that pass over and under. */
import { dist, fix, pathOf, type Point, type Segment } from "./geometry.ts"

/** `edge` outlines the strap; with it the strands pass over and under each other. */
export type Strap = {
  color: string
  width: number
  edge?: string
  edgeWidth?: number
}

export const put =
  (k: number) =>
  (p: Point): Point => [p[0] * k, p[1] * k]
const lines = (segments: readonly Segment[], k: number) =>
  segments.map((s) => pathOf(s.map(put(k)), false)).join("")

export function straps(
  edges: readonly Segment[],
  overs: readonly Segment[],
  k: number,
  strap: Strap
): string {
  const base = `fill="none" stroke-linejoin="round"`
  const path = lines(edges, k)
  const inner = `<path d="${path}" ${base} stroke-linecap="round" stroke="${strap.color}" stroke-width="${fix(strap.width)}"/>`
  if (!strap.edge) return inner
  const outer = strap.width + 2 * (strap.edgeWidth ?? strap.width * 0.22)
  // The upper strand is drawn again round each crossing, cut short of its next bend.
  const short = overs.map(([a, b], i) =>
    shorten(a, b, (outer * 0.72) / k, i % 2 === 0)
  )
  const top = lines(short, k)
  return (
    `<path d="${path}" ${base} stroke-linecap="round" stroke="${strap.edge}" stroke-width="${fix(outer)}"/>` +
    inner +
    `<path d="${top}" ${base} stroke-linecap="butt" stroke="${strap.edge}" stroke-width="${fix(outer)}"/>` +
    `<path d="${top}" ${base} stroke-linecap="butt" stroke="${strap.color}" stroke-width="${fix(strap.width)}"/>`
  )
}

/**
 * Keeps, of a half-strand, only the part near the crossing. They come in pairs: to the crossing (`into`), then
 * out of it.
 */
function shorten(a: Point, b: Point, reach: number, into: boolean): Segment {
  const t = Math.min(1, reach / dist(a, b))
  return into
    ? [[b[0] + (a[0] - b[0]) * t, b[1] + (a[1] - b[1]) * t], b]
    : [a, [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]]
}
