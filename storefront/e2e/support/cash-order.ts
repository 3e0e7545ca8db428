import { z } from "zod"
import { marketOf, type Locale } from "@/lib/i18n/locales"
import { callBackend } from "./backend"
import { openFilledCart } from "./carts"
import { ADDRESSES } from "./people"

const Options = z.object({
  shipping_options: z.array(z.object({ id: z.string() })).min(1),
})
const Collection = z.object({
  payment_collection: z.object({ id: z.string() }),
})
const Placed = z.object({
  type: z.literal("order"),
  order: z.object({ id: z.string(), display_id: z.number() }),
})

type Order = {
  locale: Locale
  email: string
  handles: string[]
  /** A signed-in customer's; absent for a guest. */
  token?: string
}

/** Places an order behind the scenes, to be paid in cash. */
export async function placeCashOrder({ locale, email, handles, token }: Order) {
  const lines = handles.map((handle) => ({ handle }))
  const id = await openFilledCart(locale, lines)
  const cart = `/store/carts/${id}`
  const post = <T>(schema: z.ZodType<T>, path: string, body: object) =>
    callBackend(schema, path, {
      method: "POST",
      body,
      ...(token ? { token } : {}),
    })
  const address = ADDRESSES[marketOf(locale)]
  if (token) {
    await post(z.unknown(), `${cart}/customer`, {})
  }
  await post(z.unknown(), cart, {
    email,
    shipping_address: address,
    billing_address: address,
  })
  const { shipping_options } = await callBackend(
    Options,
    "/store/shipping-options",
    { query: { cart_id: id } }
  )
  await post(z.unknown(), `${cart}/shipping-methods`, {
    option_id: shipping_options[0]?.id,
    data: {},
  })
  const { payment_collection } = await post(
    Collection,
    "/store/payment-collections",
    { cart_id: id }
  )
  await post(
    z.unknown(),
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id: "pp_cash-on-delivery_default" }
  )
  const { order } = await post(Placed, `${cart}/complete`, {})
  const access = await callBackend(
    z.object({ token: z.string() }),
    `${cart}/order-access`
  )
  return { ...order, secret: access.token }
}
