import { z } from "@medusajs/framework/zod"

const CERTIFICATE_STATES = ["to_verify", "expiring"] as const

export const AdminListCertificates = z.object({
  state: z.enum(CERTIFICATE_STATES).default("to_verify"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

export type AdminListCertificates = z.infer<typeof AdminListCertificates>
