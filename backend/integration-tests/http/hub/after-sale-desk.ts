import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { eventually } from "../eventually"
import { openCashDesk } from "../payments/cash-desk"
import { CARD, openCheckout } from "../payments/checkout"
import { openParcelDesk } from "../payments/parcels"
import { startStripeDouble } from "../payments/stripe-double"
import { openHubDesk, type Part } from "./hub-desk"

type Api = MedusaSuiteOptions["api"]
/** Another market or size than the first, and parts that are left new instead of made ready. */
type Wish = { market?: "ma" | "eu"; size?: number; until?: "new" }
type Placed = { order_id: string; parts: Part[] }

/** Orders of two makers, by card or in cash, taken as far as their delivery. */
export async function openAfterSaleDesk(api: Api, container: MedusaContainer) {
  const double = await startStripeDouble(api)
  const shop = await openCheckout(api, container)
  const cash = openCashDesk(container, shop)
  const desk = await openHubDesk(api, container)
  const parcels = openParcelDesk(api, { container, staff: desk.staff })

  const byCard = async ({ market = "ma", size = 0, until }: Wish = {}) => {
    const cart_id = await shop.fillCart(market, { quantity: 2, size })
    const session = await shop.choosePayment(cart_id, CARD)
    await double.payWith(session.data.client_secret, "4242424242424242")
    const { order } = await shop.complete(cart_id)
    await eventually(
      () => shop.orderOf(cart_id),
      (found) => found?.transactions?.length === 1
    )
    const order_id = String(order.id)
    return {
      cart_id,
      order_id,
      intent: session.data.id,
      parts: await desk.twoParts(order_id, until),
    }
  }
  const inCash = async ({ until }: Wish = {}) => {
    const { cart_id, order_id } = await cash.placeOrder({ quantity: 2 })
    return { cart_id, order_id, parts: await desk.twoParts(order_id, until) }
  }
  const shipped = async <Order extends Placed>(order: Order) => {
    for (const part of order.parts) await desk.receive(part)
    const parcel = await parcels.pack(order.order_id)
    await parcel.ship(`EA${order.order_id.slice(-9)}MA`)
    return { ...order, parcel }
  }
  const delivered = async <Order extends Placed>(order: Order) => {
    const sent = await shipped(order)
    await sent.parcel.deliver()
    await eventually(
      () => desk.partsOf(order.order_id),
      (parts) => parts.every(({ status }) => status === "delivered")
    )
    return sent
  }
  const ledgerSays = (order_id: string, minor: number) =>
    eventually(
      () => desk.ledgerSum(order_id),
      (sum) => sum === minor
    )
  const tokenOf = async (cart_id: string) => {
    const { data } = await shop.get(`/store/carts/${cart_id}/order-access`)
    return String(data.token)
  }
  const afterSaleOf = async (token: string) =>
    (await shop.get(`/store/orders/track/${token}/after-sales`)).data
  const ask = (token: string, body: object) =>
    api.post(`/store/orders/track/${token}/after-sales`, body, {
      headers: shop.headers,
    })
  const givenBack = async (intent: string) => {
    const { latest_charge } = await double.stripe.paymentIntents.retrieve(
      intent,
      { expand: ["latest_charge"] }
    )
    return typeof latest_charge === "object"
      ? latest_charge?.amount_refunded
      : undefined
  }
  const whole = (parts: Part[], extra: object = {}) =>
    parts.flatMap(({ lines }) =>
      lines.map(({ line_item_id, quantity }) => ({
        line_item_id,
        quantity,
        ...extra,
      }))
    )

  /** What the ledger's check finds wrong. */
  const violations = async () => {
    const { data } = await api.get("/admin/ledger-check", desk.staff)
    return data.violations
  }

  return {
    shop,
    double,
    cash,
    desk,
    parcels,
    byCard,
    inCash,
    shipped,
    delivered,
    ledgerSays,
    tokenOf,
    afterSaleOf,
    ask,
    givenBack,
    whole,
    violations,
    close: () => double.close(),
  }
}
