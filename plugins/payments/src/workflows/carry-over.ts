import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  addOrderTransactionStep,
  authorizePaymentSessionStep,
  capturePaymentWorkflow,
  createOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { SYSTEM_PROVIDER_ID } from "../providers/system-provider-id"

/** Money of one order that pays the order which replaces its goods. */
export type CarryOverInput = {
  from_order_id: string
  to_order_id: string
  /** In Medusa's major units. */
  amount: number
  currency_code: string
  /** Whether it came in; until then the other order's payment stays authorised. */
  is_in: boolean
  author: string
}

/**
 * Pays an order with money of another: a transaction takes it from the one, and
 * Medusa's system payment brings it to the other. It is captured once the money
 * has come in, so that no maker is paid before.
 */
export const carryOverWorkflow = createWorkflow(
  "carry-over",
  function (input: CarryOverInput) {
    addOrderTransactionStep(
      transform({ input }, ({ input }) => ({
        order_id: input.from_order_id,
        amount: -input.amount,
        currency_code: input.currency_code,
        reference: "exchange",
        reference_id: input.to_order_id,
      }))
    )
    const collections = createOrderPaymentCollectionWorkflow.runAsStep({
      input: transform({ input }, ({ input: { to_order_id, amount } }) => ({
        order_id: to_order_id,
        amount,
      })),
    })
    const session = createPaymentSessionsWorkflow.runAsStep({
      input: transform({ collections }, ({ collections }) => ({
        payment_collection_id: collections[0]?.id ?? "",
        provider_id: SYSTEM_PROVIDER_ID,
      })),
    })
    const payment = authorizePaymentSessionStep(
      transform({ session }, ({ session: { id } }) => ({ id, context: {} }))
    )
    when("money-has-come-in", { input }, ({ input }) => input.is_in).then(
      () => {
        capturePaymentWorkflow.runAsStep({
          input: transform({ payment, input }, ({ payment, input }) => ({
            payment_id: payment?.id ?? "",
            captured_by: input.author,
          })),
        })
      }
    )
    return new WorkflowResponse(payment)
  }
)
