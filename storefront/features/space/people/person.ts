import { z } from "zod"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

export const ROLES = ["manager", "editor"] as const
export const SPACE_LANGUAGES = ["fr", "ar", "en"] as const

/** A person of the cooperative, as `/vendor/admins` answers. */
export const VendorPerson = z.object({
  id: z.string(),
  email: z.string(),
  first_name: text,
  last_name: text,
  role: z.enum(ROLES),
  is_me: z.boolean(),
})

/** An open invitation, as `/vendor/invitations` answers. */
export const VendorInvitation = z.object({
  id: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  expires_at: z.string(),
})

export type Person = z.infer<typeof VendorPerson>
export type Invitation = z.infer<typeof VendorInvitation>

/** What to call a person: their name, else their address. */
export function nameOf({
  first_name,
  last_name,
  email,
}: Pick<Person, "first_name" | "last_name" | "email">): string {
  return [first_name, last_name].filter(Boolean).join(" ") || email
}
