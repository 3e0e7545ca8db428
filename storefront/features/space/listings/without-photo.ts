import { z } from "zod"
import { photoOf } from "./keep-photos"

const Body = z.looseObject({
  content: z.looseObject({ photo_ids: z.array(z.string()) }),
})

/** What an operation says of a listing, less a photo that was refused. */
export function withoutPhoto(
  body: Record<string, unknown> | undefined,
  photoKey: string
): Record<string, unknown> {
  const read = Body.safeParse(body)
  if (!read.success) {
    return body ?? {}
  }
  const { content } = read.data
  const refused = photoOf(photoKey)
  return {
    ...read.data,
    content: {
      ...content,
      photo_ids: content.photo_ids.filter((id) => id !== refused),
    },
  }
}
