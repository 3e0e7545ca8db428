import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../session/read-vendor"
import { Activity } from "./activity"

export const ACTIVITY_PER_PAGE = 30

const Log = z.object({ activities: z.array(Activity), count: z.number() })

/** One page of the cooperative's log, newest first. */
export async function listActivity(locale: Locale, page: number) {
  const answer = await readVendor(Log, "/vendor/activity", {
    locale,
    query: {
      limit: ACTIVITY_PER_PAGE,
      offset: (page - 1) * ACTIVITY_PER_PAGE,
    },
  })
  if (!answer) {
    throw new Error("/vendor/activity answered 404")
  }
  return answer
}
