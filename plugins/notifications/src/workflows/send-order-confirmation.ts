import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  sendNotificationsStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { ORDER_FIELDS } from "../orders/order-fields"
import { getOrCreateOrderAccessStep } from "./steps/get-or-create-order-access"
import { writeOrderConfirmationStep } from "./steps/write-order-confirmation"

/** The order to confirm to its shopper. */
export type SendOrderConfirmationInput = { order_id: string }

/** Sends an order's confirmation in its shopper's language, once however often it is asked. */
export const sendOrderConfirmationWorkflow = createWorkflow(
  "send-order-confirmation",
  function (input: SendOrderConfirmationInput) {
    const { data: order } = useQueryGraphStep({
      entity: "order",
      fields: ORDER_FIELDS,
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    })
    const access = getOrCreateOrderAccessStep(input)
    const letters = writeOrderConfirmationStep(
      transform({ order, access }, ({ order, access }) => ({
        order,
        token: access.token,
      }))
    )
    sendNotificationsStep(letters)
    return new WorkflowResponse(access)
  }
)
