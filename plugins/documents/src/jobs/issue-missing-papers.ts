import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { issueCreditNoteWorkflow, issueInvoiceWorkflow } from "../workflows"
import {
  listOrdersToInvoice,
  listRefundsWithoutNote,
} from "../workflows/queries/list-missing-papers"

// Older papers are looked into by a person.
const OLDEST_MS = 31 * 24 * 60 * 60 * 1000

/** Issues the invoices and credit notes whose event was lost or failed. */
export default async function issueMissingPapers(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const since = new Date(Date.now() - OLDEST_MS)
  for (const order_id of await listOrdersToInvoice(container, since)) {
    try {
      await issueInvoiceWorkflow(container).run({ input: { order_id } })
    } catch (error) {
      logger.error(
        `Order ${order_id} is still not invoiced: ${reasonOf(error)}`
      )
    }
  }
  for (const refund_id of await listRefundsWithoutNote(container, since)) {
    try {
      await issueCreditNoteWorkflow(container).run({ input: { refund_id } })
    } catch (error) {
      logger.error(`Refund ${refund_id} has no credit note: ${reasonOf(error)}`)
    }
  }
}

export const config = {
  name: "issue-missing-papers",
  schedule: "17 * * * *",
}
