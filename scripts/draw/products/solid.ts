/**
 * Bodies of revolution seen from slightly above. A profile (height, radius) gives the outline; light is laid as
 * strips that follow the profile, so that necks and shoulders turn like the belly.
 */
import { el, n, path } from "../lib/svg.ts"
import { mix } from "../lib/colour.ts"
import { sure } from "../lib/sure.ts"

/** `[y, radius]`; a third value of 1 makes a crisp corner there. */
export type Knot = readonly [y: number, r: number, corner?: 0 | 1]
type Sample = { y: number; r: number }

export type Ramp = { dark: string; base: string; light: string; edge?: string }

export class Solid {
  readonly cx: number
  readonly tilt: number
  readonly samples: Sample[]

  constructor(cx: number, knots: readonly Knot[], tilt = 0.11) {
    this.cx = cx
    this.tilt = tilt
    this.samples = smooth(knots)
  }
  get top() {
    return sure(this.samples[0]).y
  }
  get bottom() {
    return sure(this.samples.at(-1)).y
  }
  get widest() {
    return Math.max(...this.samples.map((s) => s.r))
  }
  radius(y: number): number {
    const list = this.samples
    if (y <= sure(list[0]).y) return sure(list[0]).r
    for (let i = 1; i < list.length; i++) {
      const [a, b] = [sure(list[i - 1]), sure(list[i])]
      if (y <= b.y)
        return b.y === a.y ? b.r : a.r + ((b.r - a.r) * (y - a.y)) / (b.y - a.y)
    }
    return sure(list.at(-1)).r
  }
  /** Part of the body between two heights, `inset` inside its wall, closed by the two ellipses' outer halves. */
  outline(y0 = this.top, y1 = this.bottom, inset = 0): string {
    const rows = this.rows(y0, y1)
    const right = rows
      .map((s) => `L${n(this.cx + Math.max(0, s.r - inset))} ${n(s.y)}`)
      .join("")
    const left = [...rows]
      .reverse()
      .map((s) => `L${n(this.cx - Math.max(0, s.r - inset))} ${n(s.y)}`)
      .join("")
    const rt = Math.max(0.1, sure(rows[0]).r - inset)
    const rb = Math.max(0.1, sure(rows.at(-1)).r - inset)
    return (
      `M${n(this.cx - rt)} ${n(sure(rows[0]).y)}A${n(rt)} ${n(rt * this.tilt)} 0 0 1 ${n(this.cx + rt)} ${n(sure(rows[0]).y)}` +
      right +
      `A${n(rb)} ${n(rb * this.tilt)} 0 0 1 ${n(this.cx - rb)} ${n(sure(rows.at(-1)).y)}` +
      left +
      "Z"
    )
  }
  private rows(y0: number, y1: number): Sample[] {
    return [
      { y: y0, r: this.radius(y0) },
      ...this.samples.filter((s) => s.y > y0 && s.y < y1),
      { y: y1, r: this.radius(y1) },
    ]
  }
  /** The strip of surface between two turns `u` in [-1, 1] (fractions of the radius). */
  strip(
    u0: number,
    u1: number,
    y0 = this.top,
    y1 = this.bottom,
    inset = 0
  ): string {
    const rows = this.rows(y0, y1)
    const drop = (u: number, r: number) =>
      r * this.tilt * Math.sqrt(Math.max(0, 1 - u * u))
    const put = (u: number) => (s: Sample) => {
      const r = Math.max(0, s.r - inset)
      return `${n(this.cx + u * r)} ${n(s.y + drop(u, r))}`
    }
    const caps = (s: Sample, a: number, b: number) =>
      [0.25, 0.5, 0.75]
        .map((t) => put(a + (b - a) * t)(s))
        .map((p) => `L${p}`)
        .join("")
    return `M${rows.map(put(u0)).join("L")}${caps(sure(rows.at(-1)), u0, u1)}L${[...rows].reverse().map(put(u1)).join("L")}${caps(sure(rows[0]), u1, u0)}Z`
  }
  /** Matt or glazed colour turned by light from the upper left. */
  shade(ramp: Ramp, y0 = this.top, y1 = this.bottom, open = false): string {
    const steps = 40
    const tone = (u: number) => {
      const phi = Math.asin(Math.max(-1, Math.min(1, u)))
      const lit = Math.cos(phi + 0.62)
      const bounce = Math.max(0, u - 0.82) / 0.18
      if (lit > 0.86) return mix(ramp.base, ramp.light, (lit - 0.86) / 0.14)
      const t = Math.max(0, Math.min(1, (0.86 - lit) / 0.95))
      const dark = mix(ramp.base, ramp.dark, t ** 1.15)
      return mix(dark, ramp.edge ?? ramp.base, bounce * 0.35)
    }
    const strips = Array.from({ length: steps }, (_, i) => {
      const u0 = -1 + (2 * i) / steps
      // Each strip runs on to the right edge under its neighbours, so that no seam shows.
      return path(this.strip(u0, 1, y0, y1), tone(u0 + 1 / steps))
    })
    // An open vessel shows its inside: only the front skin is laid, not the circle of its mouth.
    return (open ? "" : path(this.outline(y0, y1), tone(-1))) + strips.join("")
  }
  /** The circle at a height, as it is seen. */
  ring(
    y: number,
    fill: string,
    more: Record<string, string | number> = {},
    inset = 0
  ): string {
    const r = Math.max(0, this.radius(y) - inset)
    return el("ellipse", {
      cx: this.cx,
      cy: y,
      rx: r,
      ry: r * this.tilt,
      fill,
      ...more,
    })
  }
  /** The front half of the circle at a height, as a line. */
  hoop(
    y: number,
    stroke: string,
    width: number,
    more: Record<string, string | number> = {}
  ): string {
    const r = this.radius(y)
    const d = `M${n(this.cx - r)} ${n(y)}A${n(r)} ${n(r * this.tilt)} 0 0 0 ${n(this.cx + r)} ${n(y)}`
    return el("path", {
      d,
      fill: "none",
      stroke,
      "stroke-width": width,
      ...more,
    })
  }
}

/** Monotone cubic through the knots, straight at corners. */
function smooth(knots: readonly Knot[]): Sample[] {
  const out: Sample[] = []
  const slope = (i: number, j: number) => {
    const [a, b] = [knots[i], knots[j]]
    return a && b && b[0] !== a[0] ? (b[1] - a[1]) / (b[0] - a[0]) : 0
  }
  const tangent = (i: number, side: -1 | 1): number => {
    const before = slope(i - 1, i)
    const after = slope(i, i + 1)
    if (sure(knots[i])[2] || i === 0 || i === knots.length - 1)
      return side < 0 ? before : after
    if (before * after <= 0) return 0
    return (2 * before * after) / (before + after)
  }
  for (let i = 0; i < knots.length - 1; i++) {
    const [y0, r0] = sure(knots[i])
    const [y1, r1] = sure(knots[i + 1])
    const h = y1 - y0
    out.push({ y: y0, r: r0 })
    if (h <= 0.5) continue
    const m0 = tangent(i, 1) * h
    const m1 = tangent(i + 1, -1) * h
    const steps = Math.max(2, Math.ceil(h / 6))
    for (let k = 1; k < steps; k++) {
      const t = k / steps
      const r =
        (2 * t ** 3 - 3 * t ** 2 + 1) * r0 +
        (t ** 3 - 2 * t ** 2 + t) * m0 +
        (-2 * t ** 3 + 3 * t ** 2) * r1 +
        (t ** 3 - t ** 2) * m1
      out.push({ y: y0 + h * t, r })
    }
  }
  const last = sure(knots.at(-1))
  out.push({ y: last[0], r: last[1] })
  return out
}
