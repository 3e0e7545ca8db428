import { z } from "@medusajs/framework/zod"
import {
  handleSchema,
  iceSchema,
  INTERNATIONAL_PHONE,
  MOROCCAN_PHONE,
  MOROCCAN_REGIONS,
  ribSchema,
} from "./identifiers"
import { translationsSchema } from "./translations"

/** Fields of a cooperative that have a value per language. */
export const COOPERATIVE_TRANSLATABLE_FIELDS = [
  "name",
  "town",
  "tagline",
  "story",
  "logo_alt",
  "cover_alt",
] as const

const text = (max: number) => z.string().trim().min(1).max(max)
const count = z.number().int().min(0).nullish()

const cooperativeFields = z.object({
  handle: handleSchema,
  name: text(200),
  town: text(200),
  tagline: text(300).nullish(),
  story: text(10_000).nullish(),
  ice: iceSchema.nullish(),
  rib: ribSchema.nullish(),
  founded: z.number().int().min(1900).max(2100).nullish(),
  members: count,
  women: count,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "The country must be two capital letters, as MA"),
  region: z.enum(MOROCCAN_REGIONS).nullish(),
  latitude: z.number().min(-90).max(90).nullish(),
  longitude: z.number().min(-180).max(180).nullish(),
  contact_email: z.email("The contact e-mail is not an address").nullish(),
  contact_phone: z.string().nullish(),
  logo: text(2_000).nullish(),
  cover: text(2_000).nullish(),
  logo_alt: text(300).nullish(),
  cover_alt: text(300).nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})

type CooperativePlace = Partial<z.infer<typeof cooperativeFields>>

/** Sentences for what is wrong across fields; empty when nothing is. */
export function findPlaceErrors(cooperative: CooperativePlace) {
  const { country, region, contact_phone, members, women } = cooperative
  const moroccan = country === "MA"
  const errors: { path: keyof CooperativePlace; message: string }[] = []
  const refuse = (path: keyof CooperativePlace, message: string) =>
    errors.push({ path, message })

  if (moroccan && !region) {
    refuse("region", "A Moroccan cooperative needs a region, MA-01 to MA-12")
  }
  if (!moroccan && region) {
    refuse("region", "Only a Moroccan cooperative has a region")
  }
  if (contact_phone && moroccan && !MOROCCAN_PHONE.test(contact_phone)) {
    refuse("contact_phone", "The phone must be +212 followed by nine digits")
  }
  if (contact_phone && !INTERNATIONAL_PHONE.test(contact_phone)) {
    refuse("contact_phone", "The phone must be in the form +33123456789")
  }
  if (typeof women === "number" && women > (members ?? women)) {
    refuse("women", "There cannot be more women than members")
  }
  return errors
}

const translated = {
  translations: translationsSchema(COOPERATIVE_TRANSLATABLE_FIELDS).optional(),
}

/** What is needed to create a cooperative; French is in the fields. */
export const createCooperativeSchema = cooperativeFields
  .extend(translated)
  .superRefine((cooperative, context) => {
    findPlaceErrors(cooperative).forEach(({ path, message }) =>
      context.addIssue({ code: "custom", path: [path], message })
    )
  })

/** What may be changed on a cooperative, apart from its status. */
export const updateCooperativeSchema = cooperativeFields
  .partial()
  .extend(translated)

export type CreateCooperative = z.infer<typeof createCooperativeSchema>
export type UpdateCooperative = z.infer<typeof updateCooperativeSchema>

/** A cooperative as shoppers see it: nothing private. */
export type StoreCooperative = {
  id: string
  handle: string
  name: string
  town: string
  tagline: string | null
  story: string | null
  founded: number | null
  members: number | null
  women: number | null
  country: string
  region: string | null
  latitude: number | null
  longitude: number | null
  logo: string | null
  cover: string | null
  logo_alt: string | null
  cover_alt: string | null
  /** Shown, and not to be bought from; back on `holiday_until` if it says. */
  on_holiday: boolean
  holiday_until: string | null
  created_at: string
  /** Published products; present on `/store/cooperatives` only. */
  product_count?: number
}
