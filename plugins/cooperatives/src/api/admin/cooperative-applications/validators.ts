import { z } from "@medusajs/framework/zod"
import { APPLICATION_STATUSES } from "../../../types/cooperative-application"

export const AdminListApplications = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
  status: z.enum(APPLICATION_STATUSES).optional(),
  cooperative_id: z.string().min(1).optional(),
})

export const AdminRefuseApplication = z.strictObject({
  reason: z.string().trim().min(1).max(2_000),
})

export type AdminListApplications = z.infer<typeof AdminListApplications>
export type AdminRefuseApplication = z.infer<typeof AdminRefuseApplication>
