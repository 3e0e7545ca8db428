import { z } from "zod"

const WithdrawnLine = z.object({
  line_item_id: z.string(),
  title: z.string(),
  variant_title: z.string().nullish(),
  thumbnail: z.string().nullish(),
  product_handle: z.string().nullish(),
  cooperative_name: z.string(),
  quantity: z.number(),
  reason: z
    .enum(["cooperative_suspended", "listing_paused"])
    .catch("cooperative_suspended"),
})

/** A line that the shop had to take out of the cart. */
export type WithdrawnLine = z.infer<typeof WithdrawnLine>

/** The withdrawn lines a cart remembers; what is not one is left out. */
export function readWithdrawnLines(
  metadata: Record<string, unknown> | null | undefined
): WithdrawnLine[] {
  const value = metadata?.["withdrawn_lines"]
  return Array.isArray(value)
    ? value.flatMap((entry) => {
        const line = WithdrawnLine.safeParse(entry)
        return line.success ? [line.data] : []
      })
    : []
}
