import { z } from "@medusajs/framework/zod"
import {
  createFindParams,
  createSelectParams,
} from "@medusajs/medusa/api/utils/validators"
import { COOPERATIVE_STATUSES } from "../../../types/cooperative-statuses"
import { AdminListCooperativeOrders } from "../cooperative-orders/validators"

export {
  createCooperativeSchema as AdminCreateCooperative,
  updateCooperativeSchema as AdminUpdateCooperative,
} from "../../../types/cooperative"
export { cooperativeAdminSchema as AdminCreateCooperativeAdmin } from "../../../types/records"

const status = z.enum(COOPERATIVE_STATUSES)
const oneOrMany = z.union([z.string(), z.array(z.string())])

export const AdminListCooperatives = createFindParams({
  limit: 20,
  offset: 0,
  order: "name",
}).extend({
  q: z.string().max(200).optional(),
  id: oneOrMany.optional(),
  handle: oneOrMany.optional(),
  region: oneOrMany.optional(),
  status: z.union([status, z.array(status)]).optional(),
})

export type AdminListCooperatives = z.infer<typeof AdminListCooperatives>

export const AdminRetrieveCooperative = createSelectParams()

export const AdminListOrdersOfCooperative = AdminListCooperativeOrders.omit({
  cooperative_id: true,
})

export const AdminListCooperativeProducts = createFindParams({
  limit: 50,
  offset: 0,
})

export const AdminAssignProductToCooperative = z.strictObject({
  cooperative_id: z.string().min(1),
})

export type AdminAssignProductToCooperative = z.infer<
  typeof AdminAssignProductToCooperative
>
