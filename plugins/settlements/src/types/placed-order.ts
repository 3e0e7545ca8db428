import type { BigNumberInput } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"

const amountSchema = z.custom<BigNumberInput>(
  (amount) => amount !== undefined && amount !== null
)

const taxedSchema = z.object({
  total: amountSchema,
  tax_total: amountSchema,
  tax_lines: z.array(z.object({ rate: z.coerce.number() })).nullish(),
})

export const placedOrderSchema = z.object({
  id: z.string(),
  currency_code: z.string(),
  created_at: z.coerce.date(),
  items: z.array(
    taxedSchema.extend({
      id: z.string(),
      product_id: z.string().nullable(),
      quantity: z.coerce.number(),
      original_total: amountSchema,
    })
  ),
  shipping_methods: z.array(taxedSchema).nullish(),
})

/** An order as Query answers it; amounts in major units, not rounded. */
export type PlacedOrder = z.infer<typeof placedOrderSchema>

export const partOfOrderSchema = z.object({
  id: z.string().min(1),
  cooperative_id: z.string().min(1),
  status: z.string(),
  lines: z.array(z.object({ line_item_id: z.string() })),
})

/** A maker's part of an order, with the lines that are its own. */
export type PartOfOrder = z.infer<typeof partOfOrderSchema>
