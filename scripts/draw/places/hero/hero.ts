import { random } from "../../lib/noise.ts"
import { zelligeTiles } from "../../lib/zellige.ts"
import { darken, lighten, mix, pigment } from "../kit/colour.ts"
import { paper, sheet } from "../kit/paper.ts"
import { box, closed, line, path, stroke, times } from "../kit/shape.ts"
import { stillLife } from "./still-life.ts"

const tiles = [
  pigment.plaster,
  "#3a5ea8",
  "#4c8f78",
  "#e0ad4a",
  "#23447f",
  pigment.clay,
] as const

/** The home page's picture: the table under the morning's light, words to stand on the calm lime plaster beside it. */
export function wideHero(mirrored: boolean): string {
  const [width, height] = [2000, 1250]
  const body =
    plaster(width) +
    zelligeWall(900, width + 40, 960, 470, 1180) +
    light(width, 960) +
    table(width, height, 960) +
    stillLife(random("hero"), 1370, 1030, 1.04)
  return sheet({
    width,
    height,
    ground: pigment.plaster,
    body: mirrored
      ? `<g transform="translate(${width} 0) scale(-1 1)">${body}</g>`
      : body,
  })
}

/** The phone's crop: the plaster above for the words, the table below. */
export function tallHero(): string {
  const [width, height] = [1000, 1400]
  const body =
    plaster(width) +
    zelligeWall(-40, width + 40, 1160, 330, 330, 710) +
    light(width, 1160) +
    table(width, height, 1160) +
    stillLife(random("hero"), 540, 1225, 0.74)
  return sheet({ width, height, ground: pigment.plaster, body })
}

function plaster(width: number): string {
  const hand = random("hero-plaster")
  const sweeps = times(46, () => {
    const [x, y] = [hand.between(-100, width), hand.between(0, 1000)]
    return path(
      stroke(
        [x, y],
        [x + hand.between(90, 300), y + hand.between(-40, 40)],
        hand.between(6, 22),
        hand.between(-12, 12)
      ),
      hand.pick([pigment.sand, lighten(pigment.sand, 0.5)]),
      `opacity=".38"`
    )
  })
  return (
    box(-20, -20, width + 40, 1500, mix(pigment.plaster, pigment.sand, 0.28)) +
    paper(sweeps, "rough")
  )
}

/** A wall laid tile by tile, in a frame of its own fillets; the rosette is cropped, never centred. */
function zelligeWall(
  x: number,
  right: number,
  foot: number,
  size: number,
  originX: number,
  top = -40
): string {
  const area = { x, y: top, width: right - x, height: foot - top }
  const wall = zelligeTiles(
    "sixteen",
    { ...area, originX, originY: top + 20 },
    {
      size,
      colors: tiles,
      seed: "hero",
      vary: 0.09,
      strap: {
        color: mix(pigment.plaster, pigment.sand, 0.4),
        width: size / 95,
      },
    }
  )
  const frame =
    top < 0
      ? box(x - 14, top, 14, area.height, pigment.majorelle) +
        box(x - 26, top, 8, area.height, pigment.saffron)
      : box(x, top - 14, area.width, 14, pigment.majorelle) +
        box(x, top - 26, area.width, 8, pigment.saffron)
  return `<clipPath id="wall"><rect x="${x}" y="${top}" width="${area.width}" height="${area.height}"/></clipPath>${paper(box(x - 28, top - 28, area.width + 28, area.height + 28, pigment.plaster), "lift")}<g clip-path="url(#wall)">${wall}</g>${frame}`
}

/** Morning through a window: the wall rests in warm shade, but for two slanting panes of light. */
function light(width: number, foot: number): string {
  const panes = [0.06, 0.38].map((part) => {
    const x = width * part
    const reach = foot * 0.52
    return closed([
      [x, -20],
      [x + width * 0.24, -20],
      [x + width * 0.24 + reach, foot],
      [x + reach, foot],
    ])
  })
  const wall = `M-40 -40H${width + 40}V${foot}H-40Z${panes.join("")}`
  const shade = `fill-rule="evenodd" opacity=".13" style="mix-blend-mode:multiply"`
  const glow = `opacity=".3" style="mix-blend-mode:soft-light"`
  return path(wall, "#a8713f", shade) + path(panes.join(""), "#ffe7a8", glow)
}

function table(width: number, height: number, top: number): string {
  const hand = random("hero-table")
  const wood = "#b3733f"
  const grain = times(44, () => {
    const [x, y] = [hand.between(-200, width), hand.between(top + 14, height)]
    return path(
      stroke(
        [x, y],
        [x + hand.between(160, 620), y + hand.between(-3, 3)],
        hand.between(2, 6)
      ),
      hand.pick([darken(wood, 0.22), lighten(wood, 0.14)]),
      `opacity=".6"`
    )
  })
  const planks = [0.34, 0.68]
    .map((part) =>
      line(
        `M-20 ${top + (height - top) * part}H${width + 20}`,
        darken(wood, 0.4),
        4
      )
    )
    .join("")
  return (
    paper(box(-40, top, width + 80, height - top + 60, wood), "cut") +
    box(-20, top, width + 40, 9, lighten(wood, 0.28)) +
    grain +
    planks
  )
}
