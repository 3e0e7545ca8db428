"use client"

import { Notice } from "@/components/ui/notice"
import type { SpaceProblemCode } from "../session/vendor-problem"
import { useOutbox } from "../offline/outbox/use-outbox"
import { findSaving } from "./editor-start"
import { photoOf } from "./keep-photos"
import type { ListingWords } from "./listing-words"
import { photoProblem } from "./photo-problem"
import { withoutPhoto } from "./without-photo"

/** Photos of this listing that the shop refused, and the way on without them. */
export function StuckPhotos({
  listingId,
  words,
  problems,
  onRemove,
}: {
  listingId: string
  words: ListingWords
  problems: Record<SpaceProblemCode, string>
  onRemove: (photoId: string) => void
}) {
  const outbox = useOutbox()
  const saving = findSaving(outbox.operations, listingId)
  const stuck = outbox.operations.filter(
    ({ key, kind, state }) =>
      kind === "photo.add" && state !== "waiting" && saving?.needs.includes(key)
  )
  return stuck.map((photo) => (
    <Notice
      key={photo.key}
      tone="error"
      title={photoProblem(photo, words.photos, problems)}
    >
      <button
        type="button"
        className="mt-2 min-h-12 rounded-eased border border-kohl px-4 font-semibold"
        onClick={async () => {
          if (saving) {
            await outbox.resend(saving, {
              body: withoutPhoto(saving.body, photo.key),
            })
          }
          await outbox.giveUp(photo)
          onRemove(photoOf(photo.key))
        }}
      >
        {words.pending.withoutPhoto}
      </button>
    </Notice>
  ))
}
