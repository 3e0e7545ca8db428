import { z } from "@medusajs/framework/zod"

const text = z.string().nullish()

/** A product of an order and its maker, in the order's language. */
export const ProductRow = z.object({
  id: z.string(),
  title: z.string(),
  handle: text,
  variants: z.array(z.object({ id: z.string(), title: text })).nullish(),
  cooperative: z
    .object({ id: z.string(), handle: text, name: z.string(), town: text })
    .nullish(),
})

export type ProductRow = z.infer<typeof ProductRow>
