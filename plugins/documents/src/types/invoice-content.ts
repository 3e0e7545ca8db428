import { z } from "@medusajs/framework/zod"
import { Seller } from "./seller"

const minor = z.number().int()
const moment = z.iso.datetime({ offset: true })
const text = z.string().nullable()

const InvoiceLine = z.object({
  line_item_id: z.string(),
  title: z.string(),
  variant_title: text,
  /** Production batch, once the hub has noted it. */
  lot: text,
  quantity: z.number().positive(),
  /** Of one piece, VAT included, before discounts. */
  unit_price: minor,
  /** In percent; null where no tax was computed. */
  tax_rate: z.number().nonnegative().nullable(),
  /** Of the line, VAT included, before discounts. */
  total: minor,
})

/** Lines of one maker; those without a known maker have no name. */
const InvoiceMaker = z.object({
  name: text,
  town: text,
  lines: z.array(InvoiceLine),
})

/** What was charged at one rate, after discounts; `net + tax` was paid. */
const InvoiceTax = z.object({
  rate: z.number().nonnegative(),
  net: minor,
  tax: minor,
})

/**
 * Everything that an invoice or a credit note says. Amounts are integer minor
 * units, VAT included; those of a credit note are positive, as given back.
 */
export const InvoiceContent = z.object({
  kind: z.enum(["invoice", "credit_note"]),
  number: z.string().min(1),
  issued_at: moment,
  order: z.object({ number: z.number().int(), placed_at: moment }),
  /** When the goods left, which dates the sale; null before. */
  shipped_at: moment.nullable(),
  /** The invoice that a credit note gives back from, and why. */
  credits: z
    .object({ number: z.string(), issued_at: moment, reason: text })
    .nullable(),
  seller: Seller,
  buyer: z.object({
    name: z.string(),
    company: text,
    address: z.array(z.string()),
    ice: text,
  }),
  currency_code: z.string().length(3),
  makers: z.array(InvoiceMaker),
  item_total: minor,
  shipping: z.object({ method: text, total: minor }),
  discount_total: minor,
  total: minor,
  taxes: z.array(InvoiceTax),
  payment: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("card"), last4: text }),
    z.object({ kind: z.literal("cash_on_delivery") }),
    z.object({ kind: z.literal("other") }),
  ]),
})

export type InvoiceContent = z.infer<typeof InvoiceContent>
