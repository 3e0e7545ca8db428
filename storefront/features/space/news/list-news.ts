import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../session/read-vendor"
import { VendorNotification } from "./notification"

export const NEWS_PER_PAGE = 30

const News = z.object({
  notifications: z.array(VendorNotification),
  count: z.number(),
})

/** One page of the cooperative's news, newest first. */
export async function listNews(locale: Locale, page: number) {
  const answer = await readVendor(News, "/vendor/notifications", {
    locale,
    query: { limit: NEWS_PER_PAGE, offset: (page - 1) * NEWS_PER_PAGE },
  })
  if (!answer) {
    throw new Error("/vendor/notifications answered 404")
  }
  return answer
}
