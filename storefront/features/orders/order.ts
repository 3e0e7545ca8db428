import type { Maker } from "@/lib/cart/cart"

/** How far an order is; `at` is null until it has come. */
export type OrderStep = {
  step: "placed" | "packed" | "shipped" | "delivered"
  at: string | null
}

/** A line of an order; the amount is in minor units, tax included. */
export type OrderLine = {
  id: string
  title: string
  variant_title: string | null
  handle: string | null
  picture: string | null
  quantity: number
  total: number
  maker: Maker | null
}

/** An order as its page shows it; amounts in minor units, tax included. */
export type Order = {
  number: number
  placed_at: string
  canceled: boolean
  currency_code: string
  lines: OrderLine[]
  items_total: number
  shipping_total: number
  discount_total: number
  tax_total: number
  total: number
  payment: { kind: "card" | "cash_on_delivery" | "other"; settled: boolean }
  delivery: { method: string | null; place: string[] }
  steps: OrderStep[]
  parcels: { number: string; url: string | null }[]
  papers: OrderPaper[]
}

/** An invoice or a credit note of an order, and where it is read. */
export type OrderPaper = {
  kind: "invoice" | "credit_note"
  number: string
  href: string
}

type Parcel = {
  packed_at?: string | null | undefined
  shipped_at?: string | null | undefined
  delivered_at?: string | null | undefined
  canceled_at?: string | null | undefined
  /** It was refused at the door, or lost: nobody waits for it. */
  came_back?: boolean
}

const PAID = new Set(["captured", "partially_refunded", "refunded"])

/** Whether the money has come in, by Medusa's word for it. */
export function isSettled(paymentStatus: string | null | undefined): boolean {
  return PAID.has(paymentStatus ?? "")
}

/** Whether the last parcel has reached its shopper. */
export function isDelivered(steps: OrderStep[]): boolean {
  return steps.some(({ step, at }) => step === "delivered" && at !== null)
}

/** The four steps of an order; a step is reached once every parcel is there. */
export function toSteps(placedAt: string, parcels: Parcel[]): OrderStep[] {
  const travelling = parcels.filter(({ canceled_at }) => !canceled_at)
  const arriving = travelling.filter(({ came_back }) => !came_back)
  return [
    { step: "placed", at: placedAt },
    { step: "packed", at: lastTime(travelling, "packed_at") },
    { step: "shipped", at: lastTime(travelling, "shipped_at") },
    { step: "delivered", at: lastTime(arriving, "delivered_at") },
  ]
}

function lastTime(
  parcels: Parcel[],
  moment: "packed_at" | "shipped_at" | "delivered_at"
): string | null {
  const times = parcels.map((parcel) => parcel[moment])
  const reached = times.flatMap((time) => time ?? [])
  return reached.length > 0 && reached.length === times.length
    ? (reached.toSorted().at(-1) ?? null)
    : null
}
