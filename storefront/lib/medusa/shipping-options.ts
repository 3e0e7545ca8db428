import "server-only"
import { z } from "zod"
import { problemOf, type CartProblem } from "@/lib/cart/problem-code"
import { toMinorUnits } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "./client"

const Data = z.object({
  service: z.enum(["home", "pickup", "standard", "express"]),
  delivery_days: z.tuple([z.number(), z.number()]),
})

const Options = z.object({
  shipping_options: z.array(
    z.object({ id: z.string(), name: z.string(), data: Data })
  ),
})

const Calculated = z.object({
  shipping_option: z.object({ amount: z.number() }),
})

/** A way to have the cart delivered; the amount is in minor units. */
export type ShippingOption = {
  id: string
  name: string
  service: z.infer<typeof Data>["service"]
  delivery_days: [number, number]
  /** Null when this parcel cannot go this way; `problem` says why. */
  amount: number | null
  problem: CartProblem | null
}

/** The ways to deliver a cart where it goes, cheapest first. */
export async function listShippingOptions(
  cartId: string,
  locale: Locale
): Promise<ShippingOption[]> {
  const { shipping_options } = await storeFetch(
    Options,
    "/store/shipping-options",
    { locale, query: { cart_id: cartId, fields: "id,name,data" } }
  )
  const options = await Promise.all(
    shipping_options.map(async ({ id, name, data }) => ({
      id,
      name,
      ...data,
      ...(await calculatePrice(id, cartId, locale)),
    }))
  )
  return options.toSorted(
    (left, right) => (left.amount ?? Infinity) - (right.amount ?? Infinity)
  )
}

async function calculatePrice(id: string, cartId: string, locale: Locale) {
  try {
    const { shipping_option } = await storeFetch(
      Calculated,
      `/store/shipping-options/${id}/calculate`,
      { method: "POST", locale, body: { cart_id: cartId } }
    )
    return { amount: toMinorUnits(shipping_option.amount), problem: null }
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) {
      throw error
    }
    return { amount: null, problem }
  }
}
