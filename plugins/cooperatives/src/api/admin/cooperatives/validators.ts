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

export const AdminPage = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

export type AdminPage = z.infer<typeof AdminPage>

/** A refusal, in words that the cooperative reads. */
export const AdminRefuse = z.strictObject({
  reason: z.string().trim().min(1).max(2_000),
})

export type AdminRefuse = z.infer<typeof AdminRefuse>

export const AdminAssignProductToCooperative = z.strictObject({
  cooperative_id: z.string().min(1),
})

export type AdminAssignProductToCooperative = z.infer<
  typeof AdminAssignProductToCooperative
>
