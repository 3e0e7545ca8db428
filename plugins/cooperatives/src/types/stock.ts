import { z } from "@medusajs/framework/zod"

const count = z.number().int().min(0).max(1_000_000)

/**
 * A movement of stock. `adjust` adds or takes away and never conflicts with a
 * sale made meanwhile; `set` names the count that the person saw, and is
 * refused as a conflict when it is no longer true.
 */
export const stockMovementSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("adjust"),
    variant_id: z.string().min(1),
    delta: z.number().int().min(-1_000_000).max(1_000_000),
  }),
  z.strictObject({
    kind: z.literal("set"),
    variant_id: z.string().min(1),
    quantity: count,
    expected: count,
  }),
])

export const moveStockSchema = z.strictObject({
  movements: z.array(stockMovementSchema).min(1).max(100),
})

export const lowStockThresholdSchema = z.strictObject({
  variant_id: z.string().min(1),
  threshold: count.nullable(),
})

export type StockMovement = z.infer<typeof stockMovementSchema>
export type MoveStock = z.infer<typeof moveStockSchema>

/** What can be sold of a variant after a movement. */
export type VendorStockLevel = { variant_id: string; stock: number }
