import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"

const oneOrMany = z.union([z.string(), z.array(z.string())]).optional()

export const StoreListCooperatives = createFindParams({
  limit: 24,
  offset: 0,
  order: "name",
}).extend({
  q: z.string().max(200).optional(),
  handle: oneOrMany,
  region: oneOrMany,
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).default(0),
})

export type StoreListCooperatives = z.infer<typeof StoreListCooperatives>

export const StoreRetrieveCooperative = z.object({
  fields: z.string().optional(),
})
