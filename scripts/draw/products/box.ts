/** Boxes in parallel projection: turned so that the front faces the lamp and the right side falls in shade. */
import { darken, lighten } from "../lib/colour.ts"
import { linear, n, path } from "../lib/svg.ts"

export type Box = ReturnType<typeof box>
type P3 = readonly [number, number, number]

/** `x, y` is where the front bottom edge's middle stands. `yaw` in degrees turns it, `pitch` looks down on it. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  depth: number,
  yaw = 24,
  pitch = 12
) {
  const [c, s] = [
    Math.cos((yaw * Math.PI) / 180),
    Math.sin((yaw * Math.PI) / 180),
  ]
  const [cp, sp] = [
    Math.cos((pitch * Math.PI) / 180),
    Math.sin((pitch * Math.PI) / 180),
  ]
  const raw = ([px, py, pz]: P3): [number, number] => {
    const xr = px * c - pz * s
    const zr = px * s + pz * c
    return [xr, -py * cp + zr * sp]
  }
  const origin = raw([0, 0, depth / 2])
  const at = (p: P3): [number, number] => {
    const [a, b] = raw(p)
    return [x + a - origin[0], y + b - origin[1]]
  }
  const [w, d] = [width / 2, depth / 2]
  const poly = (list: P3[]) =>
    list.map((p, i) => `${i ? "L" : "M"}${at(p).map(n).join(" ")}`).join("") +
    "Z"
  /** Maps a flat drawing (pixels) on a plane with origin and two unit directions. */
  const matrix = (o: P3, u: P3, v: P3) => {
    const [ox, oy] = at(o)
    const [ax, ay] = raw(u)
    const [bx, by] = raw(v)
    return `matrix(${[ax, ay, bx, by, ox, oy].map((k) => k.toFixed(4)).join(" ")})`
  }
  return {
    at,
    poly,
    matrix,
    front: poly([
      [-w, height, d],
      [w, height, d],
      [w, 0, d],
      [-w, 0, d],
    ]),
    side: poly([
      [w, height, d],
      [w, height, -d],
      [w, 0, -d],
      [w, 0, d],
    ]),
    top: poly([
      [-w, height, d],
      [w, height, d],
      [w, height, -d],
      [-w, height, -d],
    ]),
    outline: poly([
      [-w, height, -d],
      [w, height, -d],
      [w, 0, -d],
      [w, 0, d],
      [-w, 0, d],
      [-w, height, d],
    ]),
    /** Drawings on the faces, in pixels from each face's upper left corner. */
    onFront: (inner: string) =>
      `<g transform="${matrix([-w, height, d], [1, 0, 0], [0, -1, 0])}">${inner}</g>`,
    onSide: (inner: string) =>
      `<g transform="${matrix([w, height, d], [0, 0, -1], [0, -1, 0])}">${inner}</g>`,
    onTop: (inner: string) =>
      `<g transform="${matrix([-w, height, -d], [1, 0, 0], [0, 0, 1])}">${inner}</g>`,
    width,
    height,
    depth,
  }
}

/** The three faces in one colour, with light on the edges. */
export function faces(
  b: Box,
  color: string,
  topColor = lighten(color, 0.3)
): string {
  const [w, d] = [b.width / 2, b.depth / 2]
  const edge = (p: P3, q: P3) =>
    `M${b.at(p).map(n).join(" ")}L${b.at(q).map(n).join(" ")}`
  return (
    path(b.side, darken(color, 0.36)) +
    path(b.top, topColor) +
    path(b.front, color) +
    `<path d="${edge([-w, b.height, d], [w, b.height, d])}${edge([w, b.height, d], [w, 0, d])}" stroke="${lighten(color, 0.5)}" stroke-width="2.4" fill="none" stroke-linejoin="round" opacity=".8"/>`
  )
}

/** Light falling off across the front and down the side. */
export function boxLight(id: string, b: Box) {
  const [w, d] = [b.width / 2, b.depth / 2]
  const [x0, y0] = b.at([-w, b.height, d])
  const [x1, y1] = b.at([w, 0, d])
  const [x2] = b.at([w, 0, -d])
  const defs =
    linear(`${id}-f`, x0, y0, x1, y1, [
      [0, "#ffffff", 0.2],
      [0.4, "#ffffff", 0],
      [1, "#1c120c", 0.2],
    ]) +
    linear(`${id}-s`, x1, 0, x2, 0, [
      [0, "#1c120c", 0.24],
      [1, "#1c120c", 0.06],
    ])
  return {
    defs,
    body: path(b.front, `url(#${id}-f)`) + path(b.side, `url(#${id}-s)`),
  }
}
