import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../session/read-vendor"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

const count = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

const Texts = z.object({ tagline: text, story: text })

const Profile = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  town: text,
  region: z.string().nullish(),
  tagline: text,
  story: text,
  /** The same as it was written in each language; empty where it was not. */
  texts: z.object({ fr: Texts, ar: Texts, en: Texts }),
  founded: count,
  members: count,
  women: count,
  contact_phone: text,
  contact_email: text,
  rib: text,
  country: text,
  latitude: count,
  longitude: count,
  logo: text,
  logo_alt: text,
  cover: text,
  cover_alt: text,
  on_holiday: z.boolean().nullish(),
  holiday_until: z.string().nullish(),
})

/** The cooperative as it manages itself. */
export type Profile = z.infer<typeof Profile>

/** The signed-in person's cooperative, in the page's language where it is. */
export async function getProfile(locale: Locale): Promise<Profile> {
  const answer = await readVendor(
    z.object({ cooperative: Profile }),
    "/vendor/cooperative",
    { locale }
  )
  if (!answer) {
    throw new Error("/vendor/cooperative answered 404")
  }
  return answer.cooperative
}
