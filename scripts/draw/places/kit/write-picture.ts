import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import sharp from "sharp"
import { renderSvgToPng } from "../../lib/render.ts"

export type Picture = {
  file: string
  width: number
  height: number
  svg: string
  limitKb: number
}

/** Writes one WebP, at the best quality that keeps within its weight. */
export async function writePicture({
  file,
  width,
  height,
  svg,
  limitKb,
}: Picture): Promise<void> {
  const png = await renderSvgToPng(svg, width, height)
  await mkdir(path.dirname(file), { recursive: true })
  for (let quality = 84; ; quality -= 6) {
    const bytes = await sharp(png)
      .webp({ quality, effort: 5, smartSubsample: true })
      .toBuffer()
    if (bytes.length > limitKb * 1000 && quality > 40) continue
    await writeFile(file, bytes)
    return
  }
}
