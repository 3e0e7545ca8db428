import { cacheLife, cacheTag } from "next/cache"
import { z } from "zod"
import { cacheTags } from "@/lib/cache/tags"
import { DEFAULT_LOCALE, MARKETS } from "@/lib/i18n/locales"
import { storeFetch } from "./client"

export const ExportRule = z.enum(["allowed", "blocked"])

const Rules = z.object({
  export_rules: z.record(z.string(), z.record(z.enum(MARKETS), ExportRule)),
})

/** Where each class of product may be shipped. */
export async function getExportRules(): Promise<
  z.infer<typeof Rules>["export_rules"]
> {
  "use cache"
  cacheTag(cacheTags.markets)
  cacheLife("shop")
  const answer = await storeFetch(Rules, "/store/export-rules", {
    locale: DEFAULT_LOCALE,
  })
  return answer.export_rules
}
