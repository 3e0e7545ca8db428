import {
  CASH_MODULE,
  type default as CashModule,
} from "@coopstore/payments/modules/cash"
import {
  REFUNDS_MODULE,
  type default as RefundsModule,
} from "@coopstore/payments/modules/refunds"
import type { MedusaContainer } from "@medusajs/framework/types"
import { eventually } from "../eventually"
import { CASH, type openCheckout } from "./checkout"

type Shop = Awaited<ReturnType<typeof openCheckout>>
type CashService = InstanceType<(typeof CashModule)["service"]>
type RefundsService = InstanceType<(typeof RefundsModule)["service"]>

/** Orders paid in cash, and what stands in the database of them. */
export function openCashDesk(container: MedusaContainer, shop: Shop) {
  const cash = container.resolve<CashService>(CASH_MODULE)
  const refunds = container.resolve<RefundsService>(REFUNDS_MODULE)

  const collectionOf = async (order_id: string) =>
    (await cash.listCashCollections({ order_id: [order_id] }))[0]

  /** Places an order to be paid in cash, and waits until its cash is noted. */
  const placeOrder = async (options?: Parameters<Shop["fillCart"]>[1]) => {
    const cart_id = await shop.fillCart("ma", options)
    await shop.choosePayment(cart_id, CASH)
    const { order } = await shop.complete(cart_id)
    const collection = await eventually(
      () => collectionOf(order.id),
      (found) => Boolean(found)
    )
    if (!collection) throw new Error("The cash was not noted")
    return { cart_id, order_id: String(order.id), collection }
  }

  return { cash, refunds, collectionOf, placeOrder }
}
