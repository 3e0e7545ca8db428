import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../session/read-vendor"
import { Statistics } from "./statistics"

/** What the cooperative's sales say, counted now. */
export async function getStatistics(locale: Locale): Promise<Statistics> {
  const answer = await readVendor(
    z.object({ statistics: Statistics }),
    "/vendor/statistics",
    { locale }
  )
  if (!answer) {
    throw new Error("/vendor/statistics answered 404")
  }
  return answer.statistics
}
