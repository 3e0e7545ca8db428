import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../session/read-vendor"
import { SPACE_LANGUAGES } from "./person"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

const Me = z.object({
  me: z.object({
    email: z.string(),
    first_name: text,
    last_name: text,
    language: z.enum(SPACE_LANGUAGES),
  }),
})

export type MyAccount = z.infer<typeof Me>["me"]

/** The signed-in person's own account. */
export async function getMyAccount(locale: Locale): Promise<MyAccount> {
  const answer = await readVendor(Me, "/vendor/me", { locale })
  if (!answer) {
    throw new Error("/vendor/me answered 404")
  }
  return answer.me
}
