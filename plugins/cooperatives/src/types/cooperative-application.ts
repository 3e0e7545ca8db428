import { z } from "@medusajs/framework/zod"
import {
  iceSchema,
  MOROCCAN_PHONE,
  MOROCCAN_REGIONS,
  ribSchema,
} from "./identifiers"
import { LANGUAGES } from "./languages"

/** Life of an application: refused ones may be corrected and sent again. */
export const APPLICATION_STATUSES = [
  "submitted",
  "approved",
  "refused",
] as const

export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]

const text = (max: number) => z.string().trim().min(1).max(max)
const count = z.number().int().min(0).max(100_000)

/** The public application form, in the language that it was filled in. */
export const cooperativeApplicationSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  name: text(200),
  town: text(200),
  region: z.enum(MOROCCAN_REGIONS),
  founded: z.number().int().min(1900).max(2100).nullish(),
  members: count.nullish(),
  women: count.nullish(),
  contact_first_name: text(100),
  contact_last_name: text(100),
  contact_email: z.email("The e-mail is not an address"),
  contact_phone: z
    .string()
    .regex(MOROCCAN_PHONE, "The phone must be +212 followed by nine digits"),
  ice: iceSchema.nullish(),
  rib: ribSchema.nullish(),
  /** What it makes, in its own words. */
  products: text(2_000),
  story: text(10_000).nullish(),
})

export type SubmitCooperativeApplication = z.infer<
  typeof cooperativeApplicationSchema
>

/** A file that came with an application; read by staff only. */
export type ApplicationDocument = {
  file_id: string
  name: string
  size: number
  /** What staff think of it; absent until somebody looked. */
  verdict?: JudgeDocument["verdict"]
  reason?: string | null
  judged_by?: string
  judged_at?: string
}

/** What staff think of a paper; a refusal says why. */
export const judgeDocumentSchema = z
  .strictObject({
    verdict: z.enum(["approved", "refused"]),
    reason: text(2_000).nullish(),
  })
  .refine(({ verdict, reason }) => verdict === "approved" || reason, {
    path: ["reason"],
    message: "A refusal says why",
  })

export type JudgeDocument = z.infer<typeof judgeDocumentSchema>

/** An application as staff read it. */
export type AdminCooperativeApplication = {
  id: string
  status: ApplicationStatus
  language: (typeof LANGUAGES)[number]
  contact_first_name: string
  contact_last_name: string
  contact_email: string
  products: string
  documents: ApplicationDocument[]
  reason: string | null
  submitted_at: string
  decided_at: string | null
  decided_by: string | null
  cooperative: { id: string; name: string; handle: string; status: string }
}
