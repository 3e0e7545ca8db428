import { resultOf, type NewOperation } from "../offline/outbox/operation"
import type { DraftPhoto } from "./listing-draft"

type Enqueue = (operation: NewOperation) => Promise<string>

/**
 * Puts a form's new photos in the outbox, in order, and answers the ids that
 * its content names: a photo on its way stands as the result of its sending.
 */
export async function keepPhotos(
  photos: DraftPhoto[],
  { enqueue, label }: { enqueue: Enqueue; label: string }
): Promise<{ ids: string[]; keys: string[] }> {
  const ids: string[] = []
  const keys: string[] = []
  for (const photo of photos) {
    if (photo.kind === "kept") {
      ids.push(photo.id)
    } else {
      const key = await enqueue({
        kind: "photo.add",
        path: "/vendor/photos",
        files: [{ field: "file", name: nameOf(photo.file), blob: photo.file }],
        label,
        subject: `photo:${photo.id}`,
      })
      keys.push(key)
      ids.push(resultOf(key, "photo.id"))
    }
  }
  return { ids, keys }
}

/** The server reads what a file is from its bytes; the name only reads well. */
function nameOf({ type }: Blob): string {
  return `photo.${type.split("/")[1] ?? "jpeg"}`
}
