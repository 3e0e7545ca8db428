import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_PLACED } from "../../emails/templates"
import { ORDER_ACCESS_MODULE } from "../../modules/order-access"
import type OrderAccessModuleService from "../../modules/order-access/service"
import { listOrderedProducts } from "../../orders/list-ordered-products"
import { OrderRow } from "../../orders/order-row"
import { readSpeech } from "../../orders/order-speech"
import { toOrderPlacedLetter } from "../../orders/to-order-placed-letter"

const TRIGGER = "order.placed"

type WriteOrderConfirmationInput = { order: unknown; token: string }

/**
 * Writes the confirmation of an order for its shopper, in a list of one; the
 * list is empty when it has gone out, or when the order has no address to
 * write to, or is told of by another letter, as one that replaces returned goods. A failed one is kept as a record, and its successor gets a key of
 * its own: Medusa cannot mark the old one as sent.
 */
export const writeOrderConfirmationStep = createStep(
  "write-order-confirmation",
  async (input: WriteOrderConfirmationInput, { container }) => {
    const order = OrderRow.parse(input.order)
    const earlier = await container
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ resource_id: order.id, template: ORDER_PLACED })
    const failed = earlier.filter(({ status }) => status === "failure")
    if (
      order.no_notification ||
      !order.email ||
      failed.length < earlier.length
    ) {
      return new StepResponse([])
    }
    const { language, market } = readSpeech(order)
    const ids = order.items.flatMap(({ product_id }) => product_id ?? [])
    const products = await listOrderedProducts(container, ids, language)
    const access: OrderAccessModuleService =
      container.resolve(ORDER_ACCESS_MODULE)
    const letter = toOrderPlacedLetter({
      order,
      products,
      language,
      market,
      tracking_url: await access.trackingUrl(
        input.token,
        `${language}-${market}`
      ),
    })
    const attempt = failed.length ? `:${failed.length + 1}` : ""
    return new StepResponse([
      {
        to: order.email,
        channel: "email",
        template: ORDER_PLACED,
        data: letter,
        trigger_type: TRIGGER,
        resource_id: order.id,
        resource_type: "order",
        idempotency_key: `${ORDER_PLACED}:${order.id}${attempt}`,
      },
    ])
  }
)
