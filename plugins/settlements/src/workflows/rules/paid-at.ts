import { z } from "@medusajs/framework/zod"

/** How an order was paid, as Query answers it. */
export const paidOrderSchema = z.object({
  id: z.string(),
  payment_collections: z
    .array(
      z.object({
        status: z.string(),
        payments: z
          .array(z.object({ captured_at: z.coerce.date().nullable() }))
          .nullish(),
      })
    )
    .nullish(),
})

export type PaidOrder = z.infer<typeof paidOrderSchema>

/**
 * When the whole of an order's money had come in: captured from the card, or
 * remitted by the courier. Null while any of it is missing.
 */
export function paidAt({ payment_collections }: PaidOrder): Date | null {
  const collections = (payment_collections ?? []).filter(
    ({ status }) => status !== "canceled"
  )
  const isPaid =
    collections.length > 0 &&
    collections.every(({ status }) => status === "completed")
  const times = collections
    .flatMap(({ payments }) => payments ?? [])
    .flatMap(({ captured_at }) => captured_at?.getTime() ?? [])
  return isPaid && times.length ? new Date(Math.max(...times)) : null
}
