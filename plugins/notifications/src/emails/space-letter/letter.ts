import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../../languages"

/** What the shop writes to cooperatives about; each has its texts. */
export const SPACE_LETTER_KINDS = [
  "application-received",
  "application-approved",
  "application-refused",
  "invitation",
  "order-placed",
  "order-canceled",
  "pieces-missing",
  "pieces-canceled",
  "listing-published",
  "listing-returned",
  "stock-low",
  "certificate-expiring",
  "certificate-refused",
  "bank-account-changed",
  "holiday-ended",
] as const

export type SpaceLetterKind = (typeof SPACE_LETTER_KINDS)[number]

/** Everything that a letter to a person of a cooperative says. */
export const SpaceLetter = z.object({
  language: z.enum(LANGUAGES),
  kind: z.enum(SPACE_LETTER_KINDS),
  /** Values of the texts; a `date` is an ISO moment, written in the language. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  url: z.string(),
  /** When a secret link stops to work. */
  expires_at: z.string().optional(),
})

export type SpaceLetter = z.infer<typeof SpaceLetter>
