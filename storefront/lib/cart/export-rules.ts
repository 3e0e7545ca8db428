import { cacheLife, cacheTag } from "next/cache"
import { z } from "zod"
import { cacheTags } from "@/lib/cache/tags"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"

const Rules = z.record(
  z.string(),
  z.record(z.string(), z.enum(["allowed", "blocked"]))
)

/** For each class of product, the markets where it may be sold. */
export type ExportRules = z.infer<typeof Rules>

/** The shop's export rules, `GET /store/export-rules`. */
export async function listExportRules(): Promise<ExportRules> {
  "use cache"
  cacheTag(cacheTags.markets)
  cacheLife("shop")
  const { export_rules } = await storeFetch(
    z.object({ export_rules: Rules }),
    "/store/export-rules",
    { locale: DEFAULT_LOCALE }
  )
  return export_rules
}
