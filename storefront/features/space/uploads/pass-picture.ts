import "server-only"
import { z } from "zod"
import { formText } from "@/lib/forms/form-text"
import { sendVendor, type Sent } from "../session/send-vendor"
import type { Upload } from "./receive-upload"

const Photo = z.object({ photo: z.object({ id: z.string() }) })

/** Makes a photo the cooperative's logo or cover. */
export async function passPicture({
  file,
  form,
  locale,
}: Upload): Promise<Sent<unknown>> {
  const body = new FormData()
  body.set("photo", file)
  const sent = await sendVendor("/vendor/photos", {
    locale,
    body,
    schema: Photo,
  })
  if (!sent.ok) {
    return sent
  }
  return sendVendor("/vendor/cooperative/pictures", {
    locale,
    body: { kind: formText(form, "kind"), photo_id: sent.answer.photo.id },
  })
}
