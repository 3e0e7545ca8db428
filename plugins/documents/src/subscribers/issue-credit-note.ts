import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { issueCreditNoteWorkflow } from "../workflows"

/** Writes a credit note when money is given back; a failure is made up for by the job. */
export default async function issueCreditNote({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const refund_id = event.data.id
  try {
    await issueCreditNoteWorkflow(container).run({ input: { refund_id } })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Refund ${refund_id} has no credit note yet: ${reasonOf(error)}`)
  }
}

// The payments plugin's event, when it has given money back.
export const config: SubscriberConfig = {
  event: "order-refund.recorded",
  context: { subscriberId: "issue-credit-note" },
}
