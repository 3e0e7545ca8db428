/** Colour arithmetic on #rrggbb, in linear-ish steps that keep pigments from going grey. */
import { sure } from "./sure.ts"
type Rgb = [number, number, number]

const parse = (hex: string): Rgb =>
  [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as Rgb
const toHex = (rgb: Rgb) =>
  "#" +
  rgb
    .map((v) =>
      Math.round(Math.min(255, Math.max(0, v)))
        .toString(16)
        .padStart(2, "0")
    )
    .join("")

const toLab = (hex: string): Rgb => {
  const [r, g, b] = parse(hex).map((v) => {
    const c = v / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as Rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
const fromLab = ([L, a, b]: Rgb): string => {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return toHex(
    linear.map(
      (c) => 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)
    ) as Rgb
  )
}

/** `t` of the way from `a` to `b`, in a perceptual space. */
export function mix(a: string, b: string, t: number): string {
  const p = toLab(a)
  const q = toLab(b)
  return fromLab(
    [0, 1, 2].map((i) => sure(p[i]) + (sure(q[i]) - sure(p[i])) * t) as Rgb
  )
}
export const lighten = (hex: string, t: number) => mix(hex, "#fffaf0", t)
/** Towards a warm black, so that shadows stay of the field. */
export const darken = (hex: string, t: number) => mix(hex, "#1c120c", t)
export const lightness = (hex: string) => toLab(hex)[0]
/** Black or plaster, whichever reads on the colour. */
export const inkOn = (hex: string) =>
  lightness(hex) > 0.66 ? "#211a15" : "#fbf6ec"
