import { z } from "zod"
import { marketOf, type Locale } from "@/lib/i18n/locales"
import { callBackend } from "./backend"

const Regions = z.object({
  regions: z.array(
    z.object({ id: z.string(), metadata: z.object({ market: z.string() }) })
  ),
})

/** The region in which a locale's prices are. */
export async function findRegion(locale: Locale): Promise<string> {
  const { regions } = await callBackend(Regions, "/store/regions", {
    query: { fields: "id,metadata" },
  })
  const market = marketOf(locale)
  const region = regions.find(({ metadata }) => metadata.market === market)
  if (!region) {
    throw new Error(`No region serves ${locale}`)
  }
  return region.id
}
