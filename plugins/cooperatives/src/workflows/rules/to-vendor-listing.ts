import { LANGUAGES, type Language } from "../../types/languages"
import type {
  ListingState,
  VendorListing,
  VendorListingChange,
  VendorListingSummary,
  VendorPhoto,
  VendorSize,
} from "../../types/listing-change"
import type { ListingContent, ListingTexts } from "../../types/listing-content"
import { findListingGaps } from "./find-listing-gaps"
import type { ChangeRow, ListingRow, TranslationRow } from "./listing-row"
import { toSize } from "./to-size"
import { TEXT_FIELDS, toLeanContent } from "./whole-content"

/** What a listing is read from, besides its own row. */
export type ListingContext = {
  language: Language
  /** The open change of each product. */
  changes: Map<string, ChangeRow>
  /** Translations of products and listings, by the id of what they are of. */
  texts: Map<string, TranslationRow[]>
  photos: Map<string, VendorPhoto>
  thresholds: Map<string, number>
  /** Products that a suspension took out. */
  withdrawn: Set<string>
  /** Products that were published once. */
  published: Set<string>
  has_onssa: boolean
}

/** A product as its cooperative manages it. */
export function toVendorListing(
  row: ListingRow,
  context: ListingContext
): VendorListing {
  const published = wasPublished(row, context)
    ? withPhotos(toPublishedContent(row, context), row, context)
    : null
  const open = context.changes.get(row.id)
  const change = open ? toVendorChange(open, row, context) : null
  const content = change?.content ?? published
  const sizes = toSizes(row, context)
  return {
    id: row.id,
    handle: row.handle,
    state: stateOf(row, context),
    ...titleOf(content, row, context.language),
    thumbnail:
      (change?.photos ?? published?.photos ?? [])[0]?.url ?? row.thumbnail,
    category: content?.category ?? row.categories[0]?.handle ?? null,
    published,
    change,
    sizes,
    missing: content
      ? findListingGaps({ content, sizes, has_onssa: context.has_onssa })
      : [],
    created_at: iso(row.created_at),
    updated_at: iso(open?.updated_at ?? row.updated_at),
  }
}

/** A line of the list of listings. */
export function toVendorListingSummary(
  row: ListingRow,
  context: ListingContext
): VendorListingSummary {
  const { published, change, ...summary } = toVendorListing(row, context)
  const status = change?.status
  return {
    ...summary,
    change_status:
      status === "draft" || status === "submitted" || status === "returned"
        ? status
        : null,
    reason: change?.reason ?? null,
  }
}

/** A change with the photos that its content names. */
export function toVendorChange(
  change: ChangeRow,
  row: ListingRow,
  context: Pick<ListingContext, "photos">
): VendorListingChange {
  return {
    id: change.id,
    status: change.status,
    language: change.language,
    content: toLeanContent(change.content),
    photos: photosOf(change.content.photo_ids, row, context),
    revision: change.revision,
    reason: change.reason,
    submitted_at: change.submitted_at && iso(change.submitted_at),
    decided_at: change.decided_at && iso(change.decided_at),
    created_at: iso(change.created_at),
    updated_at: iso(change.updated_at),
  }
}

function wasPublished(
  { id, status, listing }: ListingRow,
  context: ListingContext
) {
  return (
    status === "published" ||
    Boolean(listing?.paused) ||
    context.withdrawn.has(id) ||
    context.published.has(id)
  )
}

function stateOf(row: ListingRow, context: ListingContext): ListingState {
  if (row.status === "published") {
    return "published"
  }
  if (row.listing?.paused && !context.withdrawn.has(row.id)) {
    return "paused"
  }
  // By a suspension, or by staff: neither is the cooperative's to undo.
  if (wasPublished(row, context)) {
    return "withdrawn"
  }
  const status = context.changes.get(row.id)?.status
  return status === "submitted" || status === "returned" ? status : "draft"
}

/** What shoppers see, as a content that a change can start from. */
function toPublishedContent(
  row: ListingRow,
  { texts, photos }: Pick<ListingContext, "texts" | "photos">
): ListingContent {
  const { listing } = row
  const byUrl = new Map([...photos.values()].map(({ id, url }) => [url, id]))
  const source: ListingTexts = {
    title: row.title,
    description: row.description,
    how_made: listing?.how_made,
    how_to_use: listing?.how_to_use,
    how_to_keep: listing?.how_to_keep,
    composition: listing?.composition,
    origin: listing?.origin,
  }
  const translated = (locale: string): ListingTexts =>
    Object.assign(
      {},
      ...[row.id, listing?.id ?? ""].flatMap((id) =>
        (texts.get(id) ?? [])
          .filter(({ locale_code }) => locale_code === locale)
          .map(({ translations }) => pickTexts(translations))
      )
    )
  return {
    class: listing?.class ?? "craft",
    category: row.categories[0]?.handle ?? "",
    texts: { fr: source, ar: translated("ar-MA"), en: translated("en-GB") },
    sign_type: listing?.sign_type ?? null,
    sign_name: listing?.sign_name ?? null,
    inci: listing?.inci ?? null,
    allergens: listing?.allergens ?? null,
    harvest_months: listing?.harvest_months ?? null,
    certificate_ids: listing?.certificate_ids ?? [],
    photo_ids: sorted(row).map(({ id, url }) => byUrl.get(url) ?? id),
  }
}

function pickTexts(translations: TranslationRow["translations"]): ListingTexts {
  return Object.fromEntries(
    TEXT_FIELDS.flatMap((field) =>
      translations[field] ? [[field, translations[field]]] : []
    )
  )
}

function withPhotos(
  content: ListingContent,
  row: ListingRow,
  context: Pick<ListingContext, "photos">
) {
  return { ...content, photos: photosOf(content.photo_ids, row, context) }
}

/** Photos by id: the cooperative's own, or pictures that the product has. */
function photosOf(
  ids: string[],
  row: ListingRow,
  { photos }: Pick<ListingContext, "photos">
): VendorPhoto[] {
  return ids.flatMap((id) => {
    const image = row.images.find((each) => each.id === id)
    const photo = photos.get(id)
    if (photo) {
      return photo
    }
    return image ? { id, url: image.url, width: 0, height: 0 } : []
  })
}

function titleOf(
  content: ListingContent | null,
  row: ListingRow,
  language: Language
): { title: string; title_language: Language } {
  const found = [language, ...LANGUAGES].find(
    (each) => content?.texts[each]?.title
  )
  return found
    ? { title: content?.texts[found]?.title ?? "", title_language: found }
    : { title: row.title, title_language: "fr" }
}

function toSizes(
  row: ListingRow,
  { thresholds }: ListingContext
): VendorSize[] {
  return row.variants
    .toSorted(
      (left, right) => (left.variant_rank ?? 0) - (right.variant_rank ?? 0)
    )
    .map((variant) => toSize(variant, thresholds))
}

function sorted({ images }: ListingRow) {
  return images.toSorted((left, right) => left.rank - right.rank)
}

function iso(moment: string | Date): string {
  return new Date(moment).toISOString()
}
