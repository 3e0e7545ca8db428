import { darken, lighten } from "./colour.ts"
import { box, closed, disc, line, oval, path, times } from "./shape.ts"
import { type Profile, outline, solid, vessel } from "./vessel.ts"

/** A wide bowl seen a little from above, so that what it holds shows. `paint` draws on its side. */
export function bowl(
  width: number,
  colour: string,
  heap = "",
  paint = ""
): string {
  const r = width / 2
  const d = `M${-r} ${-width * 0.36}C${-r * 0.92} ${-width * 0.1} ${-r * 0.5} ${-width * 0.03} ${-r * 0.36} 0H${r * 0.36}C${r * 0.5} ${-width * 0.03} ${r * 0.92} ${-width * 0.1} ${r} ${-width * 0.36}Z`
  return (
    oval(0, -width * 0.36, r, width * 0.085, darken(colour, 0.45)) +
    heap +
    solid(d, colour, width, paint) +
    path(
      `M${-r} ${-width * 0.36}A${r} ${width * 0.085} 0 0 0 ${r} ${-width * 0.36}A${r} ${width * 0.105} 0 0 1 ${-r} ${-width * 0.36}Z`,
      lighten(colour, 0.35)
    )
  )
}

/** A woven basket: a bowl's body crossed by two directions of reed. */
export function basket(
  width: number,
  height: number,
  reed: string,
  band = ""
): string {
  const profile: Profile = [
    [width * 0.36, 0],
    [width * 0.47, height * 0.4],
    [width * 0.5, height],
  ]
  const weave = times(Math.round(height / 13), (row) =>
    times(Math.round(width / 15), (column) => {
      const [x, y] = [-width / 2 + column * 15 + (row % 2) * 7.5, -row * 13 - 7]
      return line(
        `M${x} ${y}q4 -5 9 0`,
        row % 4 === 2 && band ? band : darken(reed, 0.35),
        3.2
      )
    })
  )
  return (
    vessel(profile, reed, weave) +
    line(
      `M${-width / 2} ${-height}Q0 ${-height + width * 0.09} ${width / 2} ${-height}`,
      lighten(reed, 0.25),
      9
    )
  )
}

/** A conical tagine on its dish. */
export function tagine(width: number, clay: string, band: string): string {
  const r = width / 2
  const lid = outline([
    [r * 0.94, width * 0.2],
    [r * 0.72, width * 0.36],
    [r * 0.3, width * 0.6],
    [r * 0.13, width * 0.76],
    [r * 0.1, width * 0.8],
  ])
  const stripes =
    box(-r, -width * 0.3, width, width * 0.035, band) +
    box(-r, -width * 0.52, width, width * 0.02, band) +
    times(9, (index) =>
      path(
        closed([
          [-r + index * r * 0.25, -width * 0.31],
          [-r + (index + 0.5) * r * 0.25, -width * 0.38],
          [-r + (index + 1) * r * 0.25, -width * 0.31],
        ]),
        band
      )
    )
  return (
    solid(lid, clay, width, stripes) +
    disc(0, -width * 0.83, width * 0.05, clay) +
    disc(-width * 0.012, -width * 0.84, width * 0.024, lighten(clay, 0.4)) +
    solid(
      `M${-r} ${-width * 0.2}Q${-r * 0.9} 0 ${-r * 0.5} 0H${r * 0.5}Q${r * 0.9} 0 ${r} ${-width * 0.2}Z`,
      darken(clay, 0.1),
      width
    ) +
    box(
      -r * 1.02,
      -width * 0.215,
      width * 1.02,
      width * 0.035,
      lighten(clay, 0.2)
    )
  )
}
