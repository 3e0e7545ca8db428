import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { COOPERATIVE_ORDER_STATUSES } from "../../types/cooperative-order"

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

export const VendorListProducts = z.object({ limit, offset })

export type VendorListProducts = z.infer<typeof VendorListProducts>
