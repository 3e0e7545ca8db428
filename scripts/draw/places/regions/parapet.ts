import { cellSize, zelligeTiles, type ZelligeKind } from "../../lib/zellige.ts"
import { lighten, mix, pigment } from "../kit/colour.ts"
import { paper } from "../kit/paper.ts"
import { box } from "../kit/shape.ts"

type Parapet = {
  name: string
  pattern: ZelligeKind
  colors: readonly string[]
  size: number
  y?: number
  shift?: number
}

/** The tiled parapet over which every region is seen: its own pattern, large, cropped by three edges of the frame. */
export function parapet({
  name,
  pattern,
  colors,
  size,
  y = 650,
  shift = 0,
}: Parapet): string {
  const joint = mix(colors[0] ?? pigment.plaster, pigment.plaster, 0.6)
  const originY = y - cellSize(pattern, size).height * 0.18
  const tiles = zelligeTiles(
    pattern,
    {
      x: -size,
      y: y - size,
      width: 1600 + size * 2,
      height: 260 + size * 2,
      originX: -10 - shift,
      originY,
    },
    {
      size,
      colors,
      seed: name,
      vary: 0.09,
      strap: { color: joint, width: size / 85 },
    }
  )
  const clip = `<clipPath id="${name}-parapet"><rect x="-10" y="${y}" width="1620" height="${900 - y}"/></clipPath>`
  return `${clip}${paper(box(-60, y - 34, 1720, 400, mix(pigment.plaster, pigment.sand, 0.35)), "cut")}${box(-20, y - 34, 1640, 7, lighten(pigment.plaster, 0.5))}${box(-20, y - 10, 1640, 10, colors[1] ?? pigment.kohl)}<g clip-path="url(#${name}-parapet)">${tiles}</g><g opacity=".2">${box(-20, y, 1640, 12, pigment.kohl)}</g>`
}
