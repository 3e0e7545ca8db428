import { resultOf, type NewOperation } from "../offline/outbox/operation"
import type { DraftPhoto } from "./listing-draft"

type Enqueue = (operation: NewOperation) => Promise<string>

/** The photos of a form once none of them is only in the form. */
export type KeptPhotos = {
  photos: DraftPhoto[]
  /** Keys of the operations that were added. */
  keys: string[]
}

/**
 * Puts a form's new photos in the outbox, in order. The id of a photo on its
 * way stands for the answer to its sending.
 */
export async function keepPhotos(
  photos: DraftPhoto[],
  { enqueue, label }: { enqueue: Enqueue; label: string }
): Promise<KeptPhotos> {
  const kept: KeptPhotos = { photos: [], keys: [] }
  for (const photo of photos) {
    if (photo.kind !== "new") {
      kept.photos.push(photo)
      continue
    }
    const { id, file } = photo
    const key = await enqueue({
      kind: "photo.add",
      path: "/vendor/photos",
      files: [{ field: "photo", name: nameOf(file), blob: file }],
      label,
      subject: `photo:${id}`,
    })
    kept.keys.push(key)
    kept.photos.push({ kind: "queued", id: photoOf(key), file })
  }
  return kept
}

/** What stands for the photo that an operation sends. */
export function photoOf(key: string): string {
  return resultOf(key, "photo.id")
}

/** The server reads what a file is from its bytes; the name only reads well. */
function nameOf({ type }: Blob): string {
  return `photo.${type.split("/")[1] ?? "jpeg"}`
}
