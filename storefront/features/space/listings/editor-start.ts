import { z } from "zod"
import type { Language } from "@/lib/i18n/locales"
import type { Operation } from "../offline/outbox/operation"
import { photoOf } from "./keep-photos"
import {
  contentOf,
  photosOf,
  toDraft,
  type ListingDraft,
} from "./listing-draft"
import { Content, type Listing } from "./listing-wire"

/** What an editor opens with. */
export type EditorStart = {
  /** From the shop, or from a saving that still waits on this phone. */
  source: "shop" | "phone"
  content: Content
  draft: ListingDraft
}

const Body = z.object({ content: Content })

/** Subject under which a listing's operations stay in order. */
export const subjectOf = (listingId: string) => `listing:${listingId}`

/** The saving of a listing that is still on this phone. */
export function findSaving(
  operations: Operation[],
  listingId: string
): Operation | undefined {
  return operations.findLast(
    ({ kind, subject }) =>
      kind === "listing.change" && subject === subjectOf(listingId)
  )
}

/** The content that an operation carries; null when it carries none. */
export function contentIn(operation: Operation): Content | null {
  return Body.safeParse(operation.body).data?.content ?? null
}

/** An editor opens with what waits on this phone, else with the shop's. */
export function startEditor(
  listing: Listing,
  operations: Operation[],
  language: Language
): EditorStart | null {
  const saving = findSaving(operations, listing.id)
  const waiting = saving && contentIn(saving)
  const content = waiting ?? contentOf(listing)
  if (!content) {
    return null
  }
  const draft = toDraft(content, photosOf(listing), language)
  return {
    source: waiting ? "phone" : "shop",
    content,
    draft: waiting
      ? { ...draft, photos: withQueued(content, draft, operations) }
      : draft,
  }
}

/** Photos that the shop has beside those that still wait, in their order. */
function withQueued(
  content: Content,
  { photos }: ListingDraft,
  operations: Operation[]
): ListingDraft["photos"] {
  const queued = new Map(
    operations.flatMap((operation) => {
      const blob = operation.files?.[0]?.blob
      return blob ? [[photoOf(operation.key), blob] as const] : []
    })
  )
  return content.photo_ids.flatMap((id) => {
    const kept = photos.find((photo) => photo.id === id)
    const file = queued.get(id)
    return kept ?? (file ? [{ kind: "queued" as const, id, file }] : [])
  })
}
