/** The space's icons on a phone's home screen: the mark, and the mark with room for any mask. */
import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import sharp from "sharp"
import { ROOT } from "../../lib/paths.ts"

const FOLDER = path.join(ROOT, "storefront/public/pictures/space")
const CLAY = "#a5431f"
const PLASTER = "#fbf6ec"
const HENNA = "#6e2713"

// As in the wordmark: the eight-point star opened as a basket, on a 32 px grid.
const STAR =
  "M31.50 16.00L26.96 20.54L26.96 26.96L20.54 26.96L16.00 31.50L11.46 26.96L5.04 26.96L5.04 20.54L0.50 16.00L5.04 11.46L5.04 5.04L11.46 5.04L16.00 0.50L20.54 5.04L26.96 5.04L26.96 11.46Z"
const BASKET =
  "M9.5 14.5h13l-1.4 7.2H10.9l-1.4-7.2ZM12.3 14.5c0-2.8 1.4-4.6 3.7-4.6s3.7 1.8 3.7 4.6"

const DRAWINGS = {
  icon: svg(mark(CLAY)),
  // A mask may cut everything outside a circle of 80 %.
  "icon-maskable": svg(
    `<rect width="32" height="32" fill="${HENNA}"/><g transform="translate(16 16) scale(.66) translate(-16 -16)">${mark(CLAY)}</g>`
  ),
}

/** Draws the icons in the two sizes that phones ask for. */
export async function draw(only?: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  for (const [name, drawing] of Object.entries(DRAWINGS)) {
    for (const size of [192, 512]) {
      if (only && only !== name) continue
      const png = await sharp(Buffer.from(drawing), { density: 72 * 16 })
        .resize(size, size)
        .png({ compressionLevel: 9, palette: true })
        .toBuffer()
      await writeFile(path.join(FOLDER, `${name}-${size}.png`), png)
    }
  }
}

function mark(star: string): string {
  return `<path d="${STAR}" fill="${star}"/><path d="${BASKET}" fill="none" stroke="${PLASTER}" stroke-width="1.7" stroke-linejoin="round"/>`
}

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${content}</svg>`
}
