import type { Language } from "@/lib/i18n/locales"
import type {
  Content,
  Listing,
  Photo,
  ProductClass,
  TextField,
} from "./listing-wire"
import { TEXT_FIELDS } from "./listing-wire"

/**
 * A photo in a form: one that the shop has, one in the outbox (its id stands
 * for the answer), or one that was just taken.
 */
export type DraftPhoto =
  | { kind: "kept"; id: string; url: string }
  | { kind: "queued"; id: string; file: Blob }
  | { kind: "new"; id: string; file: Blob }

/** A listing as its form holds it, in the language of the page. */
export type ListingDraft = {
  class: ProductClass
  category: string
  texts: Record<TextField, string>
  sign_type: "AOP" | "IGP" | null
  sign_name: string
  inci: string
  /** Null while nothing was said; empty says that there are none. */
  allergens: string[] | null
  harvest_months: number[]
  certificate_ids: string[]
  photos: DraftPhoto[]
}

/** What a form starts from: the open change, else what shoppers see. */
export function contentOf(listing: Listing): Content | null {
  return listing.change?.content ?? listing.published
}

/** The photos that go with that content. */
export function photosOf(listing: Listing): Photo[] {
  return listing.change?.photos ?? listing.published?.photos ?? []
}

/** Fills a form with a content. */
export function toDraft(
  content: Content,
  photos: Photo[],
  language: Language
): ListingDraft {
  const texts = content.texts[language]
  return {
    class: content.class,
    category: content.category,
    texts: Object.fromEntries(
      TEXT_FIELDS.map((field) => [field, texts?.[field] ?? ""])
    ) as ListingDraft["texts"],
    sign_type: content.sign_type ?? null,
    sign_name: content.sign_name ?? "",
    inci: content.inci ?? "",
    allergens: content.allergens ?? null,
    harvest_months: content.harvest_months ?? [],
    certificate_ids: content.certificate_ids,
    photos: content.photo_ids.flatMap((id) => {
      const photo = photos.find((candidate) => candidate.id === id)
      return photo ? [{ kind: "kept" as const, id, url: photo.url }] : []
    }),
  }
}

/** The content that a form sends; the other languages stay as they were. */
export function toContent(
  draft: ListingDraft,
  language: Language,
  others: Content["texts"]
): Content {
  const said = Object.fromEntries(
    TEXT_FIELDS.map((field) => [field, draft.texts[field].trim() || null])
  )
  const isSilent = Object.values(said).every((value) => value === null)
  const { [language]: replaced, ...kept } = others
  return {
    class: draft.class,
    category: draft.category,
    texts: isSilent && !replaced ? kept : { ...kept, [language]: said },
    sign_type: draft.sign_type,
    sign_name: draft.sign_type ? draft.sign_name.trim() || null : null,
    inci: draft.inci.trim() || null,
    allergens: draft.allergens,
    harvest_months: [...draft.harvest_months].sort((one, two) => one - two),
    certificate_ids: draft.certificate_ids,
    photo_ids: draft.photos.map(({ id }) => id),
  }
}
