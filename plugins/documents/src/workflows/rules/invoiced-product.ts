import { z } from "@medusajs/framework/zod"

const text = z.string().nullish()

/** A product of an order and its maker, in the order's language. */
export const InvoicedProduct = z.object({
  id: z.string(),
  title: z.string(),
  variants: z.array(z.object({ id: z.string(), title: text })).nullish(),
  cooperative: z
    .object({ id: z.string(), name: z.string(), town: text })
    .nullish(),
})

export type InvoicedProduct = z.infer<typeof InvoicedProduct>
