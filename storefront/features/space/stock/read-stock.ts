import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { ListingSummary } from "../listings/listing-wire"
import { sizeLabel } from "../listings/size-label"
import { readVendor } from "../session/read-vendor"
import type { StockGroup } from "./stock-line"

/** Every size of the signed-in cooperative, by product. */
export async function listStock(locale: Locale): Promise<StockGroup[]> {
  const answer = await readVendor(
    z.object({ listings: z.array(ListingSummary) }),
    "/vendor/stock",
    { locale }
  )
  const untitled = getTranslator(locale, "spaceListings")("list.untitled")
  return (answer?.listings ?? []).map((listing) => {
    const title = listing.title || untitled
    return {
      id: listing.id,
      title,
      title_language: listing.title_language,
      thumbnail: listing.thumbnail ?? null,
      category: listing.category ?? null,
      lines: listing.sizes.map((size) => {
        const label = sizeLabel(size, locale)
        return {
          variant_id: size.id,
          label,
          name: `${title} ${label}`,
          stock: size.stock,
          threshold: size.low_stock_threshold,
        }
      }),
    }
  })
}
