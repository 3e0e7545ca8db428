import { readFileSync } from "node:fs"
import { random } from "../lib/noise.ts"
import { patternOf, regions, type Region } from "../lib/regions.ts"
import { emblemOf } from "./emblems/index.ts"
import { tallHero, wideHero } from "./hero/hero.ts"
import { sheet } from "./kit/paper.ts"
import type { Draw } from "./kit/scene.ts"
import { type Picture, writePicture } from "./kit/write-picture.ts"
import { drawMap } from "./map/map.ts"

const root = new URL("../../../", import.meta.url)
const seed = "backend/src/seed"
const fileAt = (path: string): string => new URL(path, root).pathname
const listAt = <Row>(path: string): Row[] =>
  JSON.parse(readFileSync(new URL(path, root), "utf8"))

/** Draws the map, the home page's picture, and every cooperative, category and region; or only what bears that key. */
export async function drawPlaces(only?: string): Promise<void> {
  const wanted = (key: string): boolean => !only || only === key
  if (wanted("map")) await drawMap()
  for (const [key, pictures] of plans()) {
    if (!wanted(key)) continue
    for (const picture of await pictures()) await writePicture(picture)
  }
}

export { drawPlaces as draw }

type Plan = [key: string, pictures: () => Promise<Picture[]>]

/** What bears each key, drawn only when asked for. */
function plans(): Plan[] {
  const cooperatives = listAt<{ key: string; region: string }>(
    `${seed}/catalogue/cooperatives.json`
  )
  const categories = listAt<{ key: string }>(
    `${seed}/catalogue/categories.json`
  )
  return [
    ["hero", async () => heroes()],
    ...cooperatives.map(({ key, region }): Plan => [
      key,
      async () => [await cover(key, region), emblem(key, region)],
    ]),
    ...categories.map(({ key }): Plan => [
      key,
      async () => [await category(key)],
    ]),
    ...regions.map((region): Plan => [
      region.key,
      async () => [await landscape(region)],
    ]),
  ]
}

function heroes(): Picture[] {
  const at = (name: string): string =>
    fileAt(`storefront/public/pictures/${name}.webp`)
  return [
    {
      file: at("hero"),
      width: 2000,
      height: 1250,
      svg: wideHero(false),
      limitKb: 220,
    },
    {
      file: at("hero-rtl"),
      width: 2000,
      height: 1250,
      svg: wideHero(true),
      limitKb: 220,
    },
    {
      file: at("hero-portrait"),
      width: 1000,
      height: 1400,
      svg: tallHero(),
      limitKb: 160,
    },
  ]
}

async function cover(key: string, code: string): Promise<Picture> {
  const svg = await paint("covers", key, 1600, 900, regionWith(code))
  return {
    file: fileAt(`${seed}/images/cooperatives/${key}-cover.webp`),
    width: 1600,
    height: 900,
    svg,
    limitKb: 120,
  }
}

function emblem(key: string, code: string): Picture {
  const svg = emblemOf(key, regionWith(code).palette)
  return {
    file: fileAt(`${seed}/images/cooperatives/${key}-emblem.webp`),
    width: 512,
    height: 512,
    svg,
    limitKb: 25,
  }
}

async function category(key: string): Promise<Picture> {
  const svg = await paint("categories", key, 1000, 1000, regionWith("MA-03"))
  return {
    file: fileAt(`${seed}/images/categories/${key}.webp`),
    width: 1000,
    height: 1000,
    svg,
    limitKb: 90,
  }
}

async function landscape(region: Region): Promise<Picture> {
  const svg = await paint("regions", region.key, 1600, 900, region)
  return {
    file: fileAt(`storefront/public/pictures/regions/${region.key}.webp`),
    width: 1600,
    height: 900,
    svg,
    limitKb: 120,
  }
}

/** Each drawing is a file that bears its key. */
async function paint(
  folder: string,
  key: string,
  width: number,
  height: number,
  region: Region
): Promise<string> {
  const { draw } = (await import(`./${folder}/${key}.ts`)) as { draw: Draw }
  const pattern = patternOf[region.code]
  if (!pattern)
    throw new Error(`Region ${region.code} has no pattern in lib/regions.ts`)
  const { main, accent, ground } = region.palette
  return sheet({
    width,
    height,
    ground,
    body: draw({
      random: random(key),
      name: key,
      main,
      accent,
      ground,
      pattern,
    }),
  })
}

function regionWith(code: string): Region {
  const region = regions.find((candidate) => candidate.code === code)
  if (!region) throw new Error(`Region ${code} is not in moroccan-regions.json`)
  return region
}
