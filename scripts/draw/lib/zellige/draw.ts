/** Zellige as SVG: repeating patterns, laid tiles with a kiln's small differences, bands and line work. */
import { fix, pathOf, type Point } from "./geometry.ts"
import type { ZelligeKind } from "./kinds.ts"
import { put, type Strap, straps } from "./straps.ts"
import { cellOf } from "./tiles.ts"
import { mix } from "../colour.ts"
import { noise } from "../noise.ts"

export type ZelligeStyle = {
  /** Width in pixels of one cell. */
  size: number
  /** Tile colours by role: the star first, then the other shapes from the largest; cycles when short. */
  colors?: readonly string[]
  strap?: Strap
}

function cellBody(kind: ZelligeKind, style: ZelligeStyle): string {
  const cell = cellOf(kind)
  const k = style.size / cell.width
  const { colors, strap } = style
  const fills = colors?.length
    ? colors.map((color, i) => {
        const mine = cell.tiles.filter((t) => t.role % colors.length === i)
        const d = mine.map((t) => pathOf(t.points.map(put(k)))).join("")
        return d && color !== "none"
          ? `<path d="${d}" fill="${color}" stroke="${color}" stroke-width="0.6"/>`
          : ""
      })
    : []
  return (
    fills.join("") + (strap ? straps(cell.edges, cell.overs, k, strap) : "")
  )
}

export const cellSize = (
  kind: ZelligeKind,
  size: number
): { width: number; height: number } => {
  const cell = cellOf(kind)
  return { width: size, height: (size * cell.height) / cell.width }
}

/** A `<pattern>` to put in defs and use as `fill="url(#id)"`. `x`, `y`, `rotate` place the crop. */
export function zelligePattern(
  id: string,
  kind: ZelligeKind,
  style: ZelligeStyle & { x?: number; y?: number; rotate?: number }
): string {
  const { width, height } = cellSize(kind, style.size)
  const place = `translate(${fix(style.x ?? 0)} ${fix(style.y ?? 0)}) rotate(${fix(style.rotate ?? 0)})`
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${width.toFixed(4)}" height="${height.toFixed(4)}" patternTransform="${place}">${cellBody(kind, style)}</pattern>`
}

/** Tiles laid one by one over a rectangle, each a little lighter or darker than its colour (by `vary`, seeded). */
export function zelligeTiles(
  kind: ZelligeKind,
  area: {
    x: number
    y: number
    width: number
    height: number
    originX?: number
    originY?: number
  },
  style: ZelligeStyle & { seed?: string; vary?: number }
): string {
  const cell = cellOf(kind)
  const k = style.size / cell.width
  const colors = style.colors ?? []
  const out: string[] = []
  const ox = area.originX ?? area.x
  const oy = area.originY ?? area.y
  const [w, h] = [cell.width * k, cell.height * k]
  for (
    let i = Math.floor((area.x - ox) / w);
    i * w + ox < area.x + area.width;
    i++
  )
    for (
      let j = Math.floor((area.y - oy) / h);
      j * h + oy < area.y + area.height;
      j++
    ) {
      for (const tile of cell.tiles) {
        // A tile on a border belongs to the cell that holds its centre.
        const [cx, cy] = tile.centre
        if (
          cx < -1e-6 ||
          cx >= cell.width - 1e-6 ||
          cy < -1e-6 ||
          cy >= cell.height - 1e-6
        )
          continue
        const color = colors[tile.role % colors.length]
        if (!color || color === "none") continue
        const tone =
          (noise(`${style.seed ?? kind}:${i}:${j}:${fix(cx)}:${fix(cy)}`) -
            0.5) *
          2 *
          (style.vary ?? 0.08)
        const fill = mix(
          color,
          tone < 0 ? "#000000" : "#ffffff",
          Math.abs(tone)
        )
        const points = tile.points.map((p): Point => [
          p[0] * k + i * w + ox,
          p[1] * k + j * h + oy,
        ])
        out.push(
          `<path d="${pathOf(points)}" fill="${fill}" stroke="${fill}" stroke-width="0.5"/>`
        )
      }
      if (style.strap) {
        out.push(
          `<g transform="translate(${fix(i * w + ox)} ${fix(j * h + oy)})">${straps(cell.edges, cell.overs, k, style.strap)}</g>`
        )
      }
    }
  return out.join("")
}

/** A band: a strip of the pattern held between two fillets. Needs a unique `id` for its pattern. */
export function zelligeBand(
  id: string,
  kind: ZelligeKind,
  box: { x: number; y: number; width: number; height: number },
  style: ZelligeStyle & { fillet?: string; filletWidth?: number }
): string {
  const { height } = cellSize(kind, style.size)
  const def = zelligePattern(id, kind, {
    ...style,
    x: box.x + box.width / 2 - style.size / 2,
    y: box.y + box.height / 2 - height / 2,
  })
  const f = style.filletWidth ?? Math.max(1, box.height * 0.05)
  const fillets = style.fillet
    ? [box.y - f, box.y + box.height]
        .map(
          (y) =>
            `<rect x="${box.x}" y="${fix(y)}" width="${box.width}" height="${fix(f)}" fill="${style.fillet}"/>`
        )
        .join("")
    : ""
  return `<defs>${def}</defs><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="url(#${id})"/>${fillets}`
}
