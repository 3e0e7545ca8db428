import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"

const Line = z.object({
  line_item_id: z.string(),
  title: z.string(),
  quantity: z.number(),
})

const AfterSale = z.object({
  returnable: z.array(
    Line.extend({
      until: z.string().nullable(),
      reason: z
        .enum(["not_delivered", "too_late", "perishable", "all_sent_back"])
        .nullable(),
    })
  ),
  after_sales: z.array(
    z.object({
      id: z.string(),
      kind: z.enum([
        "cancellation",
        "door_refusal",
        "return",
        "exchange",
        "lost",
      ]),
      state: z.enum(["requested", "done", "declined"]),
      amount: z.number(),
      currency_code: z.string(),
      replacement_display_id: z.number().nullable(),
      answer: z.string().nullable(),
      created_at: z.string(),
      lines: z.array(Line),
    })
  ),
})

/** What may be sent back of an order, and what happened to it. */
export type AfterSale = z.infer<typeof AfterSale>

/** What a shopper wants for what they send back. */
export const WISHES = ["return", "exchange"] as const
export type Wish = (typeof WISHES)[number]

/** How a shopper proves that an order is theirs: a secret link, or an account. */
export type OrderKey =
  { secret: string } | { id: string; token: string | undefined }

/** Reads what may be sent back of an order, and what happened to it. */
export async function getAfterSale(
  key: OrderKey,
  locale: Locale
): Promise<AfterSale> {
  return storeFetch(AfterSale, pathOf(key), { locale, ...tokenOf(key) })
}

/** Asks to send lines back; throws the backend's refusal. */
export async function requestReturn(
  key: OrderKey,
  body: {
    lines: { line_item_id: string; quantity: number }[]
    reason: string
    kind: Wish
  },
  locale: Locale
): Promise<void> {
  await storeFetch(AfterSale, pathOf(key), {
    method: "POST",
    body,
    locale,
    ...tokenOf(key),
  })
}

function pathOf(key: OrderKey): string {
  return "secret" in key
    ? `/store/orders/track/${encodeURIComponent(key.secret)}/after-sales`
    : `/store/orders/${encodeURIComponent(key.id)}/after-sales`
}

function tokenOf(key: OrderKey) {
  return "token" in key ? { token: key.token } : {}
}
