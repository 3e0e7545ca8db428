import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { writeBankFile } from "../../sheets/write-bank-file"
import { getPayoutBatch } from "./get-payout-batch"

/** The bank's file of a batch; it must be approved before money can leave. */
export async function writeTransferFile(
  container: MedusaContainer,
  id: string
) {
  const batch = await getPayoutBatch(container, id)
  if (batch.status !== "approved" && batch.status !== "paid") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Batch ${batch.number} is ${batch.status}; its file is written once it is approved`
    )
  }
  const { terms } = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  return {
    file_name: `${batch.number}.csv`,
    type: "text/csv; charset=utf-8",
    content: writeBankFile(batch, terms.bankFile),
  }
}
