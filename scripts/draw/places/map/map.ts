import { mkdir, readFile, writeFile } from "node:fs/promises"
import { labelOf, linesOf, outline, walk } from "./borders.ts"
import type { LonLat } from "./lines.ts"
import { checkShares, checkTowns } from "./check.ts"

const folder = new URL(
  "../../../../storefront/public/pictures/map/",
  import.meta.url
)
const regionsFile = new URL(
  "../../../../storefront/lib/geography/moroccan-regions.json",
  import.meta.url
)
const cooperativesFile = new URL(
  "../../../../backend/src/seed/catalogue/cooperatives.json",
  import.meta.url
)

/** Equirectangular, true to scale at the middle parallel (28.5° N): x = (lon - lon0) * scaleX, y = (lat0 - lat) * scaleY. */
const projection = {
  lon0: -17.47,
  lat0: 36.3,
  scaleX: 38,
  scaleY: 43.24,
}

const viewBox = { width: 640, height: 690 }

/** Writes the schematic map's shapes, after checking them against the cooperatives' towns. */
export async function drawMap(): Promise<void> {
  const known: Known[] = JSON.parse(await readFile(regionsFile, "utf8"))
  const regions = known.map(({ code, key }) => ({
    code,
    key,
    path: toPath(ringOf(linesOf(code))),
    label: project(labelOf(code)),
    neighbours: neighboursOf(code),
  }))
  checkShares()
  checkTowns(JSON.parse(await readFile(cooperativesFile, "utf8")), (code) =>
    ringOf(linesOf(code))
  )
  await mkdir(folder, { recursive: true })
  const map = {
    viewBox: `0 0 ${viewBox.width} ${viewBox.height}`,
    ...viewBox,
    projection,
    outline: toPath(ringOf(outline)),
    regions,
  }
  await writeFile(
    new URL("morocco-regions.json", folder),
    JSON.stringify(map, null, 2) + "\n"
  )
  const shapes = regions.map(({ code, path }) => ({
    path,
    fill: known.find((region) => region.code === code)?.palette.main ?? INK,
  }))
  await writeFile(new URL("regions.svg", folder), toPicture(shapes))
  const muted = shapes.map(({ path }) => ({ path, fill: INK }))
  await writeFile(new URL("regions-muted.svg", folder), toPicture(muted, 0.13))
}

type Known = { code: string; key: string; palette: { main: string } }

const INK = "#211a15"

/** The whole country as a picture, for pages that draw nothing of it themselves. */
function toPicture(
  shapes: { path: string; fill: string }[],
  opacity = 1
): string {
  const paths = shapes.map(
    ({ path, fill }) => `<path d="${path}" fill="${fill}"/>`
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${viewBox.width} ${viewBox.height}"><g fill-opacity="${opacity}" stroke="#fbf6ec" stroke-width="2" stroke-linejoin="round">${paths.join("")}</g></svg>\n`
}

/** A place on the ground, as a point of the map. */
function project([lon, lat]: LonLat): [number, number] {
  return [
    round((lon - projection.lon0) * projection.scaleX),
    round((projection.lat0 - lat) * projection.scaleY),
  ]
}

/** The closed ring that a list of line names walks, without its repeated joints. */
function ringOf(names: readonly string[]): LonLat[] {
  return names.flatMap((name) => walk(name).slice(0, -1))
}

function toPath(ring: readonly LonLat[]): string {
  return `M${ring.map((point) => project(point).join(" ")).join("L")}Z`
}

function neighboursOf(code: string): string[] {
  const shared = linesOf(code)
    .map((name) => name.replace(/^-/, ""))
    .filter((name) => /^\d/.test(name))
  return shared
    .map(
      (name) => `MA-${name.split("-").find((part) => `MA-${part}` !== code)}`
    )
    .sort()
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
