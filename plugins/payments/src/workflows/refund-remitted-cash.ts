import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { listTransfersToBook } from "./queries/list-transfers-to-book"
import { bookTransferWorkflow } from "./book-transfer"

/**
 * Books refunds that were promised before the carrier handed the cash over,
 * of one order or of all: the payment can be refunded only once it is captured.
 */
export async function refundRemittedCash(
  container: MedusaContainer,
  order_id: string | null
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const refund of await listTransfersToBook(container, order_id)) {
    try {
      await bookTransferWorkflow(container).run({ input: refund })
    } catch (error) {
      logger.error(`Refund ${refund.id} is not booked: ${reasonOf(error)}`)
    }
  }
}
