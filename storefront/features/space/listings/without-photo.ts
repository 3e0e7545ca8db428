import { isRecord } from "@/lib/is-record"
import { photoOf } from "./keep-photos"

/** What an operation says of a listing, less a photo that was refused. */
export function withoutPhoto(
  body: Record<string, unknown> | undefined,
  photoKey: string
): Record<string, unknown> {
  const content = body?.["content"]
  const ids = isRecord(content) ? content["photo_ids"] : null
  if (!isRecord(content) || !Array.isArray(ids)) {
    return body ?? {}
  }
  const refused = photoOf(photoKey)
  const photo_ids = ids.filter((id) => id !== refused)
  return { ...body, content: { ...content, photo_ids } }
}
