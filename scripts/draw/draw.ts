/** Draws the shop's pictures: `draw.ts products|places|icons|all [--only key]`. */
import { existsSync } from "node:fs"
import { closeRenderer } from "./lib/render.ts"

const [what = "all", ...rest] = process.argv.slice(2)
const only = rest.includes("--only")
  ? rest[rest.indexOf("--only") + 1]
  : undefined
const sets = what === "all" ? ["products", "places", "icons"] : [what]

for (const set of sets) {
  const door = new URL(`./${set}/index.ts`, import.meta.url)
  if (!existsSync(door)) throw new Error(`Nothing to draw under "${set}"`)
  // Each set exports one function that draws all of it, or one key.
  const { draw } = (await import(door.href)) as {
    draw: (only?: string) => Promise<void>
  }
  await draw(only)
}
await closeRenderer()
