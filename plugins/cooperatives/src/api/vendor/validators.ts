import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { COOPERATIVE_ORDER_STATUSES } from "../../types/cooperative-order"
import { LANGUAGES } from "../../types/languages"
import { certificateSchema } from "../../types/records"
import { COOPERATIVE_ADMIN_ROLES } from "../../types/vendor-context"

const limit = z.coerce.number().int().min(1).max(100).default(20)
const offset = z.coerce.number().int().min(0).default(0)

export const VendorListCooperativeOrders = createFindParams({
  order: "-placed_at",
}).extend({
  limit,
  offset,
  status: z.enum(COOPERATIVE_ORDER_STATUSES).optional(),
})

export type VendorListCooperativeOrders = z.infer<
  typeof VendorListCooperativeOrders
>

export const VendorPage = z.strictObject({ limit, offset })

export type VendorPage = z.infer<typeof VendorPage>

export const VendorReadNotifications = z.strictObject({
  /** All of them when left out. */
  ids: z.array(z.string()).min(1).max(200).optional(),
})

export type VendorReadNotifications = z.infer<typeof VendorReadNotifications>

const name = z.string().trim().min(1).max(100)

export const VendorUpdateMe = z.strictObject({
  first_name: name.optional(),
  last_name: name.optional(),
  phone: z.string().trim().max(30).nullish(),
  language: z.enum(LANGUAGES).optional(),
})

export type VendorUpdateMe = z.infer<typeof VendorUpdateMe>

export const VendorUpdateAdmin = z.strictObject({
  role: z.enum(COOPERATIVE_ADMIN_ROLES),
})

export type VendorUpdateAdmin = z.infer<typeof VendorUpdateAdmin>

export const VendorResubmitApplication = z.strictObject({
  products: z.string().trim().min(1).max(2_000).optional(),
})

export type VendorResubmitApplication = z.infer<
  typeof VendorResubmitApplication
>

export const VendorSaveCertificate = certificateSchema.omit({ document: true })

export type VendorSaveCertificate = z.infer<typeof VendorSaveCertificate>
