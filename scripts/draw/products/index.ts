/** Two pictures for each product: the pack shot and the raw thing or the making. */
import path from "node:path"
import { fileURLToPath } from "node:url"
import { renderSvgToWebp } from "../lib/render.ts"
import { contexts } from "./kit.ts"
import { packs } from "./packs/index.ts"
import { raws } from "./raw/index.ts"

const folder = fileURLToPath(
  new URL("../../../backend/src/seed/images/products/", import.meta.url)
)

export async function draw(only?: string): Promise<void> {
  for (const ctx of contexts()) {
    const { key } = ctx.product
    if (only && only !== key) continue
    for (const [number, drawing] of [
      ["1", packs[key]],
      ["2", raws[key]],
    ] as const) {
      if (!drawing) continue
      const svg = await drawing(ctx)
      await renderSvgToWebp([
        {
          svg,
          width: 1200,
          height: 1200,
          file: path.join(folder, `${key}-${number}.webp`),
        },
      ])
    }
  }
}
