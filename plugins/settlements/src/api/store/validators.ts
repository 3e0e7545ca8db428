import { z } from "@medusajs/framework/zod"

export const StoreReadProductDirham = z.strictObject({
  region_id: z.string().min(1),
})

export type StoreReadProductDirham = z.infer<typeof StoreReadProductDirham>
