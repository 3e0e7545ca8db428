import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ContainerRegistrationKeys,
  FulfillmentWorkflowEvents,
} from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { issueInvoiceWorkflow } from "../workflows"
import { listOrdersOfFulfillment } from "../workflows/queries/list-orders-of-fulfillment"

/** Invoices an order when its first parcel leaves; a failure is made up for by the job. */
export default async function issueInvoice({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  for (const order_id of await listOrdersOfFulfillment(
    container,
    event.data.id
  )) {
    try {
      await issueInvoiceWorkflow(container).run({ input: { order_id } })
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Order ${order_id} is not invoiced yet: ${reasonOf(error)}`)
    }
  }
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.SHIPMENT_CREATED,
  context: { subscriberId: "issue-invoice" },
}
