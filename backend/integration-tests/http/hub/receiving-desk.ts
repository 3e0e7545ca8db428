import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { openCashDesk } from "../payments/cash-desk"
import { openCheckout } from "../payments/checkout"
import { openHubDesk } from "./hub-desk"

type Api = MedusaSuiteOptions["api"]

/** The hub, to which orders of two makers come, three pieces of each. */
export async function openReceivingDesk(api: Api, container: MedusaContainer) {
  const shop = await openCheckout(api, container)
  const cash = openCashDesk(container, shop)
  const desk = await openHubDesk(api, container)

  const inCash = async () => {
    const { order_id, cart_id } = await cash.placeOrder({ quantity: 3 })
    const parts = await desk.readyParts(order_id)
    return { order_id, cart_id, parts }
  }

  return { ...desk, shop, cash, inCash }
}
