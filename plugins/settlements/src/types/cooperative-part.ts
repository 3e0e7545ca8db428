import { z } from "@medusajs/framework/zod"

const time = z.coerce.date()

/** A maker's part of an order, as Query answers it from its own plugin. */
export const cooperativePartSchema = z.object({
  id: z.string().min(1),
  order_id: z.string().min(1),
  cooperative_id: z.string().min(1),
  status: z.string(),
  currency_code: z.string().min(1),
  /** Minor units, VAT included, discounts taken off. */
  total: z.number().int(),
  delivery_country: z.string().nullable(),
  placed_at: time,
  delivered_at: time.nullable(),
  /** When the last of it had come back or was lost: nothing was delivered. */
  not_delivered_at: time.nullable(),
  refused_at: time.nullable(),
})

export type CooperativePart = z.infer<typeof cooperativePartSchema>
