import { z } from "@medusajs/framework/zod"
import { LANGUAGES, MARKETS } from "../../languages"

/** What a shopper is told of an order that was placed; each has its texts. */
export const ORDER_NEWS_KINDS = [
  "parcel_shipped",
  "parcel_shipped_in_part",
  "parcel_delivered",
  "items_missing",
  "items_canceled",
  "order_canceled",
  "order_canceled_card",
  "order_canceled_cash",
  "return_asked",
  "return_refunded",
  "return_declined",
  "cash_refused",
  "parcel_lost",
  "exchange",
  "refund_transferred",
] as const

export type OrderNewsKind = (typeof ORDER_NEWS_KINDS)[number]

const Line = z.object({
  title: z.string(),
  variant_title: z.string().nullable(),
  quantity: z.number().int(),
})

/** Everything a letter about an order says; amounts are integer minor units. */
export const OrderNewsLetter = z.object({
  kind: z.enum(ORDER_NEWS_KINDS),
  language: z.enum(LANGUAGES),
  market: z.enum(MARKETS),
  number: z.number().int(),
  /** The number of the order that sends other pieces for these. */
  replacement_number: z.number().int().nullable(),
  currency_code: z.string(),
  tracking_url: z.string(),
  parcel: z
    .object({
      carrier: z.string().nullable(),
      tracking_number: z.string().nullable(),
      tracking_url: z.string().nullable(),
    })
    .nullable(),
  lines: z.array(Line),
  following: z.array(Line),
  /** Cash that the courier will ask for; none when another parcel's does. */
  to_collect: z.number().int().nullable(),
  refund: z
    .object({
      amount: z.number().int(),
      way: z.enum(["card", "not_collected", "transfer"]),
    })
    .nullable(),
  /** Where to send something back to, line by line. */
  send_to: z.array(z.string()),
  /** What staff wrote to explain, in whichever language. */
  answer: z.string().nullable(),
  /** The last day to change one's mind, as an ISO moment. */
  withdrawal_until: z.string().nullable(),
})

export type OrderNewsLetter = z.infer<typeof OrderNewsLetter>
export type OrderNewsLine = z.infer<typeof Line>
