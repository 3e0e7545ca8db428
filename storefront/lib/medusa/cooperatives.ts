import { cacheLife, cacheTag } from "next/cache"
import { z } from "zod"
import { cacheTags } from "@/lib/cache/tags"
import { DEFAULT_LOCALE, languageOf, type Locale } from "@/lib/i18n/locales"
import type { Cooperative, CooperativeSummary } from "@/lib/shop/cooperative"
import { localisedText } from "@/lib/shop/localised-text"
import { isNotFound, storeFetch } from "./client"
import { CooperativeRecords, toMilestones } from "./cooperative-records"

const PAGE_SIZE = 100

const Summary = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  town: z.string(),
  tagline: z.string().nullish(),
  story: z.string().nullish(),
  founded: z.number().nullish(),
  members: z.number().nullish(),
  women: z.number().nullish(),
  country: z.string(),
  region: z.string().nullish(),
  latitude: z.number().nullish(),
  longitude: z.number().nullish(),
  logo: z.string().nullish(),
  cover: z.string().nullish(),
  logo_alt: z.string().nullish(),
  cover_alt: z.string().nullish(),
  product_count: z.number().default(0),
})

const List = z.object({
  cooperatives: z.array(Summary),
  count: z.number(),
})

const One = z.object({ cooperative: Summary.extend(CooperativeRecords.shape) })

/** Every active cooperative, by name. */
export async function listCooperatives(
  locale: Locale
): Promise<CooperativeSummary[]> {
  "use cache"
  cacheTag(cacheTags.cooperatives)
  cacheLife("shop")
  const found: z.infer<typeof Summary>[] = []
  let count = 1
  while (found.length < count) {
    const page = await storeFetch(List, "/store/cooperatives", {
      locale,
      query: { limit: PAGE_SIZE, offset: found.length, order: "name" },
    })
    count = page.cooperatives.length ? page.count : found.length
    found.push(...page.cooperatives)
  }
  return found.map((row) => toSummary(row, locale))
}

/** One active cooperative, or null. */
export async function getCooperative(
  locale: Locale,
  handle: string
): Promise<Cooperative | null> {
  "use cache"
  cacheTag(cacheTags.cooperative(handle))
  cacheLife("shop")
  const row = await retrieve(locale, handle)
  if (!row) {
    return null
  }
  const french =
    languageOf(locale) === "en" ? await retrieve(DEFAULT_LOCALE, handle) : null
  return {
    ...toSummary(row, locale, french?.tagline),
    story: row.story
      ? localisedText(row.story, languageOf(locale), french?.story)
      : null,
    certificates: row.certificates.map((certificate) => ({
      type: certificate.type,
      number: certificate.number ?? null,
      issuer: certificate.issuer ?? null,
      valid_until: certificate.valid_until ?? null,
      verified: Boolean(certificate.verified_at),
    })),
    milestones: toMilestones(row),
  }
}

async function retrieve(locale: Locale, handle: string) {
  try {
    const path = `/store/cooperatives/${encodeURIComponent(handle)}`
    const { cooperative } = await storeFetch(One, path, { locale })
    // The route also answers to an id, which is no address of the shop.
    return cooperative.handle === handle ? cooperative : null
  } catch (error) {
    if (isNotFound(error)) {
      return null
    }
    throw error
  }
}

function toSummary(
  row: z.infer<typeof Summary>,
  locale: Locale,
  french?: string | null
): CooperativeSummary {
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    town: row.town,
    tagline: row.tagline
      ? localisedText(row.tagline, languageOf(locale), french)
      : null,
    region: row.region ?? null,
    country: row.country,
    founded: row.founded ?? null,
    members: row.members ?? null,
    women: row.women ?? null,
    latitude: row.latitude ?? null,
    longitude: row.longitude ?? null,
    logo: row.logo ?? null,
    logo_alt: row.logo_alt ?? "",
    cover: row.cover ?? null,
    cover_alt: row.cover_alt ?? "",
    product_count: row.product_count,
  }
}
