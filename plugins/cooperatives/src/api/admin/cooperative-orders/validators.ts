import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { LATE_STAGES } from "../../../workflows/rules/late-filters"
import { COOPERATIVE_ORDER_STATUSES } from "../../../types/cooperative-order"

const status = z.enum(COOPERATIVE_ORDER_STATUSES)
const oneOrMany = z.union([z.string(), z.array(z.string())])

export const AdminListCooperativeOrders = createFindParams({
  limit: 20,
  offset: 0,
  order: "-placed_at",
}).extend({
  order_id: oneOrMany.optional(),
  cooperative_id: oneOrMany.optional(),
  status: z.union([status, z.array(status)]).optional(),
  /** Only those that wait too long for this. */
  late: z.enum(LATE_STAGES).optional(),
})

export type AdminListCooperativeOrders = z.infer<
  typeof AdminListCooperativeOrders
>
