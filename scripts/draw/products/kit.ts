/** What every picture is given: the product, its maker, its region's colours and pattern. */
import { readFileSync } from "node:fs"
import { patternOf, regionOf, type Region } from "../lib/regions.ts"
import type { ZelligeKind } from "../lib/zellige.ts"
import { sure } from "../lib/sure.ts"

export type Product = {
  key: string
  cooperative: string
  sign: { type: "AOP" | "IGP"; name: string } | null
  name: { fr: string; ar: string; en: string }
  variants: { size: string }[]
}
type Cooperative = {
  key: string
  name: { fr: string; ar: string }
  region: string
  town: string
}

export type Ctx = {
  product: Product
  coop: Cooperative
  region: Region
  main: string
  accent: string
  ground: string
  kind: ZelligeKind
}
export type Drawing = (ctx: Ctx) => string | Promise<string>

const read = <T>(name: string): T =>
  JSON.parse(
    readFileSync(
      new URL(
        `../../../backend/src/seed/catalogue/${name}.json`,
        import.meta.url
      ),
      "utf8"
    )
  ) as T

export function contexts(): Ctx[] {
  const coops = new Map(
    read<Cooperative[]>("cooperatives").map((c) => [c.key, c])
  )
  return read<Product[]>("products").map((product) => {
    const coop = coops.get(product.cooperative)
    if (!coop)
      throw new Error(`${product.key}: no cooperative ${product.cooperative}`)
    const region = regionOf(coop.region)
    return {
      product,
      coop,
      region,
      ...region.palette,
      kind: sure(patternOf[region.code]),
    }
  })
}
