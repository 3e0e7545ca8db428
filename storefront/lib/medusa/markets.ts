import { cacheLife, cacheTag } from "next/cache"
import { z } from "zod"
import { cacheTags } from "@/lib/cache/tags"
import {
  DEFAULT_LOCALE,
  MARKETS,
  marketOf,
  type Locale,
  type Market,
} from "@/lib/i18n/locales"
import { storeFetch } from "./client"

const Regions = z.object({
  regions: z.array(
    z.object({
      id: z.string(),
      currency_code: z.string(),
      metadata: z.record(z.string(), z.unknown()).nullish(),
      countries: z.array(z.object({ iso_2: z.string() })).default([]),
    })
  ),
})

/** A market as the commerce core knows it. */
export type MarketRegion = {
  market: Market
  region_id: string
  currency_code: string
  /** ISO 3166-1 alpha-2, lower case, as addresses want them. */
  countries: string[]
}

/** The Medusa region of the locale's market; throws where it is missing. */
export async function getMarketRegion(locale: Locale): Promise<MarketRegion> {
  const market = marketOf(locale)
  const found = (await listMarketRegions()).find(
    (candidate) => candidate.market === market
  )
  if (!found) {
    throw new Error(`No Medusa region has metadata.market "${market}"`)
  }
  return found
}

/** The regions of the three markets. */
async function listMarketRegions(): Promise<MarketRegion[]> {
  "use cache"
  cacheTag(cacheTags.markets)
  cacheLife("shop")
  const { regions } = await storeFetch(Regions, "/store/regions", {
    locale: DEFAULT_LOCALE,
    query: { limit: 50, fields: "id,currency_code,metadata,*countries" },
  })
  return regions.flatMap((region) => {
    const market = MARKETS.find(
      (candidate) => candidate === region.metadata?.["market"]
    )
    return market
      ? [
          {
            market,
            region_id: region.id,
            currency_code: region.currency_code,
            countries: region.countries.map(({ iso_2 }) => iso_2),
          },
        ]
      : []
  })
}
