import { z } from "@medusajs/framework/zod"
import { LANGUAGES, MARKETS } from "../../languages"

const Line = z.object({
  title: z.string(),
  variant_title: z.string().nullable(),
  quantity: z.number(),
  total: z.number().int(),
})

/** Everything the confirmation says; amounts are integer minor units, VAT included. */
export const OrderPlacedLetter = z.object({
  language: z.enum(LANGUAGES),
  market: z.enum(MARKETS),
  tracking_url: z.string(),
  number: z.number().int(),
  first_name: z.string().nullable(),
  currency_code: z.string(),
  makers: z.array(
    z.object({
      name: z.string().nullable(),
      town: z.string().nullable(),
      lines: z.array(Line),
    })
  ),
  delivery: z.object({
    method: z.string().nullable(),
    total: z.number().int(),
  }),
  item_total: z.number().int(),
  discount_total: z.number().int(),
  tax_total: z.number().int(),
  total: z.number().int(),
  payment: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("card"), last4: z.string().nullable() }),
    z.object({ kind: z.literal("cash_on_delivery") }),
    z.object({ kind: z.literal("other") }),
  ]),
  address: z.array(z.string()),
})

export type OrderPlacedLetter = z.infer<typeof OrderPlacedLetter>
