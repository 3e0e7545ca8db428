import type { Language } from "@/lib/i18n/locales"
import type { NewOperation } from "../offline/outbox/operation"
import { classOfCategory } from "./category-class"
import { keepPhotos } from "./keep-photos"
import type { DraftPhoto } from "./listing-draft"
import type { NewSize } from "./typed-size"

export type NewListing = {
  category: string
  name: string
  size: NewSize
  photos: DraftPhoto[]
  language: Language
}

/**
 * Keeps a new listing and its photos on the phone, to be sent in order; answers
 * the key under which the listing waits.
 */
export async function keepNewListing(
  { category, name, size, photos, language }: NewListing,
  enqueue: (operation: NewOperation) => Promise<string>
): Promise<string> {
  const kept = await keepPhotos(photos, { enqueue, label: name })
  return enqueue({
    kind: "listing.create",
    path: "/vendor/listings",
    body: {
      language,
      content: {
        class: classOfCategory(category),
        category,
        texts: { [language]: { title: name } },
        photo_ids: kept.photos.map(({ id }) => id),
      },
      sizes: [size],
    },
    label: name,
    subject: `listing:${crypto.randomUUID()}`,
    context: { category, photo_keys: kept.keys },
  })
}
