/** Rolls a flat picture round an upright cylinder seen from slightly above: exact, column by column. */
import sharp from "sharp"
import { renderSvgToPng } from "./render.ts"
import { sure } from "./sure.ts"

const DENSITY = 2

/**
 * `tilt` is the ratio of the circles seen as ellipses. Returns an `<image>` centred on x = 0 whose top edge, at the
 * sides, is at y = 0; the middle hangs lower by the curve.
 */
export async function wrapLabel(
  svg: string,
  width: number,
  height: number,
  radius: number,
  tilt: number
) {
  const png = await renderSvgToPng(svg, width * DENSITY, height * DENSITY)
  const { data, info } = await sharp(png)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const R = radius * DENSITY
  const half = Math.min(info.width / 2, R * 1.5)
  const reach = Math.floor(R * Math.sin(half / R))
  const edge = Math.cos(Math.asin(reach / R))
  const sag = R * tilt * (1 - edge)
  const w = reach * 2
  const h = Math.ceil(info.height + sag)
  const out = Buffer.alloc(w * h * 4)
  for (let x = 0; x < w; x++) {
    const from = info.width / 2 + R * Math.asin(Math.max(-1, (x - reach) / R))
    const to = info.width / 2 + R * Math.asin(Math.min(1, (x + 1 - reach) / R))
    const taps = Math.max(1, Math.ceil((to - from) * 1.5))
    const phi = Math.asin((x + 0.5 - reach) / R)
    const drop = R * tilt * (Math.cos(phi) - edge)
    for (let y = 0; y < h; y++) {
      const sy = y - drop
      if (sy < -1 || sy > info.height) continue
      const y0 = Math.floor(sy)
      const fy = sy - y0
      let [r, g, b, a] = [0, 0, 0, 0]
      for (let t = 0; t < taps; t++) {
        const sx = Math.min(
          info.width - 1,
          Math.max(0, Math.floor(from + ((t + 0.5) / taps) * (to - from)))
        )
        for (const [row, weight] of [
          [y0, 1 - fy],
          [y0 + 1, fy],
        ] as const) {
          if (row < 0 || row >= info.height) continue
          const i = (row * info.width + sx) * 4
          const alpha = sure(data[i + 3]) * weight
          r += sure(data[i]) * alpha
          g += sure(data[i + 1]) * alpha
          b += sure(data[i + 2]) * alpha
          a += alpha
        }
      }
      if (!a) continue
      const o = (y * w + x) * 4
      out[o] = r / a
      out[o + 1] = g / a
      out[o + 2] = b / a
      out[o + 3] = a / taps
    }
  }
  const rolled = await sharp(out, { raw: { width: w, height: h, channels: 4 } })
    .png()
    .toBuffer()
  const image = `<image x="${-reach / DENSITY}" y="0" width="${w / DENSITY}" height="${h / DENSITY}" href="data:image/png;base64,${rolled.toString("base64")}"/>`
  return { image, halfWidth: reach / DENSITY, sag: sag / DENSITY, edge }
}
