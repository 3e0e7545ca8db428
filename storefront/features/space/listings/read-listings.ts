import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../session/read-vendor"
import { Change, Listing, ListingSummary } from "./listing-wire"

const PAGE_SIZE = 100

/** Every listing of the signed-in cooperative, the latest change first. */
export async function listListings(locale: Locale): Promise<ListingSummary[]> {
  const listings: ListingSummary[] = []
  let count = 1
  while (listings.length < count) {
    const page = await readVendor(
      z.object({ listings: z.array(ListingSummary), count: z.number() }),
      "/vendor/listings",
      { locale, query: { limit: PAGE_SIZE, offset: listings.length } }
    )
    count = page?.listings.length ? page.count : listings.length
    listings.push(...(page?.listings ?? []))
  }
  return listings
}

/** One listing of the signed-in cooperative, or null. */
export async function getListing(
  locale: Locale,
  id: string
): Promise<Listing | null> {
  const answer = await readVendor(
    z.object({ listing: Listing }),
    `/vendor/listings/${encodeURIComponent(id)}`,
    { locale }
  )
  return answer?.listing ?? null
}

/** What was sent to staff and what they answered, latest first; or null. */
export async function listHistory(
  locale: Locale,
  id: string
): Promise<Change[] | null> {
  const answer = await readVendor(
    z.object({ changes: z.array(Change) }),
    `/vendor/listings/${encodeURIComponent(id)}/history`,
    { locale }
  )
  return answer?.changes ?? null
}

const Certificate = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullish(),
  scope: z.string().nullish(),
  expires_at: z.string().nullish(),
})

export type Certificate = z.infer<typeof Certificate>

/** The proofs that a listing may name. */
export async function listCertificates(locale: Locale): Promise<Certificate[]> {
  const answer = await readVendor(
    z.object({ certificates: z.array(Certificate) }),
    "/vendor/certificates",
    { locale }
  )
  return answer?.certificates ?? []
}
