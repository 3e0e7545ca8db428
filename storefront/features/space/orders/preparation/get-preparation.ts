import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../../session/read-vendor"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const Line = z.object({
  product_id: z.string(),
  variant_id: text,
  title: z.string(),
  variant_title: text,
  thumbnail: text,
  accepted_quantity: z.number(),
  orders: z.array(
    z.object({
      order_display_id: z.number(),
      status: z.enum(["new", "accepted"]),
    })
  ),
})

const Preparation = z.object({
  preparation: z.object({
    new_orders: z.number(),
    accepted_orders: z.number(),
    lines: z.array(Line),
  }),
})

/** A product and size to prepare, over all accepted orders. */
export type PreparationLine = {
  id: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  /** Numbers of the orders that need it, oldest first. */
  orders: number[]
}

/** What the cooperative accepted and has not prepared yet. */
export async function getPreparation(locale: Locale) {
  const answer = await readVendor(Preparation, "/vendor/preparation", {
    locale,
  })
  if (!answer) {
    throw new Error("/vendor/preparation answered 404")
  }
  const { new_orders, accepted_orders, lines } = answer.preparation
  return {
    newOrders: new_orders,
    acceptedOrders: accepted_orders,
    lines: lines.filter((line) => line.accepted_quantity > 0).map(toLine),
  }
}

function toLine(line: z.infer<typeof Line>): PreparationLine {
  const { product_id, variant_id, title, variant_title, thumbnail } = line
  return {
    id: variant_id ?? product_id,
    title,
    variant_title,
    thumbnail,
    quantity: line.accepted_quantity,
    orders: line.orders
      .filter(({ status }) => status === "accepted")
      .map(({ order_display_id }) => order_display_id),
  }
}
