"use client"

import { useMemo, useState } from "react"
import { z } from "zod"
import type { Language } from "@/lib/i18n/locales"
import type { Operation } from "../offline/outbox/operation"
import { useOutbox } from "../offline/outbox/use-outbox"
import { findSaving, subjectOf, type EditorStart } from "./editor-start"
import { keepPhotos } from "./keep-photos"
import { toContent, type ListingDraft } from "./listing-draft"
import { Listing } from "./listing-wire"
import { useDraftPhotos } from "./use-draft-photos"

const Answer = z.object({ listing: Listing })

/** Where a form stands between the person, the phone and the shop. */
export type SavingState =
  | "untouched"
  | "unsaved"
  | "on_phone"
  | "sending"
  | "saved"
  | "conflict"
  | "refused"

/** A listing's form: what is typed, and its way to the shop. */
export function useListingEditor(
  listing: Listing,
  start: EditorStart,
  language: Language
) {
  const outbox = useOutbox()
  const photos = useDraftPhotos(start.draft.photos)
  const [fields, setFields] = useState(start.draft)
  const [savedText, setSavedText] = useState<string | null>(null)
  const shop = useMemo(
    () => latestOf(listing, outbox.finished),
    [listing, outbox.finished]
  )

  const draft: ListingDraft = { ...fields, photos: photos.photos }
  const content = toContent(draft, language, start.content.texts)
  const text = JSON.stringify(content)
  const [openedText] = useState(text)
  const isDirty = text !== (savedText ?? openedText)
  const saving = findSaving(outbox.operations, listing.id)

  function change(part: Partial<ListingDraft>) {
    setFields((known) => ({ ...known, ...part }))
  }

  /** Keeps the form on the phone and sends it; answers its key. */
  async function save(): Promise<string> {
    const label = draft.texts.title || listing.title
    const kept = await keepPhotos(photos.photos, {
      enqueue: outbox.enqueue,
      label,
    })
    photos.replace(kept.photos)
    const sent = toContent(
      { ...draft, photos: kept.photos },
      language,
      start.content.texts
    )
    // A saving that still waits is replaced, never sent before this one.
    if (saving) {
      await outbox.giveUp(saving)
    }
    const key = await outbox.enqueue({
      kind: "listing.change",
      path: `/vendor/listings/${listing.id}/change`,
      body: {
        language,
        content: sent,
        revision: shop.change?.revision ?? 0,
      },
      label,
      subject: subjectOf(listing.id),
    })
    setSavedText(JSON.stringify(sent))
    return key
  }

  return {
    draft,
    content,
    change,
    photos,
    save,
    shop,
    saving,
    outbox,
    state: stateOf(),
  }

  function stateOf(): SavingState {
    if (saving?.state === "conflict" || saving?.state === "refused") {
      return saving.state
    }
    if (isDirty) {
      return "unsaved"
    }
    if (saving) {
      return outbox.online ? "sending" : "on_phone"
    }
    return savedText === null ? "untouched" : "saved"
  }
}

/**
 * The listing as the shop said it last: when the page was drawn, or in answer
 * to a saving since. The next saving builds on it.
 */
function latestOf(
  listing: Listing,
  finished: { operation: Operation; answer: unknown }[]
): Listing {
  const answers = finished.flatMap(({ operation, answer }) => {
    const read =
      operation.subject === subjectOf(listing.id)
        ? Answer.safeParse(answer)
        : null
    return read?.success ? [read.data.listing] : []
  })
  return answers.reduce(
    (latest, answered) =>
      revisedAt(answered) > revisedAt(latest) ? answered : latest,
    listing
  )
}

function revisedAt({ change, updated_at }: Listing): string {
  return change?.updated_at ?? updated_at
}
