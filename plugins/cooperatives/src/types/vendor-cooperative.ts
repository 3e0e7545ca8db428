import { z } from "@medusajs/framework/zod"
import { INTERNATIONAL_PHONE, ribSchema } from "./identifiers"

const text = (max: number) => z.string().trim().max(max).nullish()
const count = z.number().int().min(0).max(100_000).nullish()

/**
 * What a cooperative changes of itself. Texts are in the language of the page
 * that sends them. Its name, ICE and handle are the shop's to change.
 */
export const updateOwnCooperativeSchema = z.strictObject({
  tagline: text(300),
  story: text(10_000),
  founded: z.number().int().min(1900).max(2100).nullish(),
  members: count,
  women: count,
  latitude: z.number().min(-90).max(90).nullish(),
  longitude: z.number().min(-180).max(180).nullish(),
  contact_email: z.email("The contact e-mail is not an address").nullish(),
  contact_phone: z
    .string()
    .regex(INTERNATIONAL_PHONE, "The phone must be in the form +212612345678")
    .nullish(),
  rib: ribSchema.optional(),
})

export type UpdateOwnCooperative = z.infer<typeof updateOwnCooperativeSchema>

/** A photo of the cooperative, and what it stands for. */
export const setCooperativePictureSchema = z.strictObject({
  kind: z.enum(["logo", "cover"]),
  photo_id: z.string().min(1),
})

export type SetCooperativePicture = z.infer<typeof setCooperativePictureSchema>
