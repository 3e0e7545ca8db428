import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { AdminPayoutBatch } from "../../types/payout"
import { listPayoutBatches } from "./list-payout-batches"

/** One batch with its transfers. */
export async function getPayoutBatch(
  container: MedusaContainer,
  id: string
): Promise<AdminPayoutBatch> {
  const { payout_batches } = await listPayoutBatches(container, {
    id,
    limit: 1,
    offset: 0,
  })
  const [batch] = payout_batches
  if (!batch) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no batch ${id}`
    )
  }
  return batch
}
