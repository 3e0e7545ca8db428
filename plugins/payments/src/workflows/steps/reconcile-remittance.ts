import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"

/** A remittance, and the bank transfer that brought its money. */
export type ReconcileRemittanceInput = {
  id: string
  reference: string
  author: string
}

/**
 * Notes the bank transfer, and makes `reconciled` the cash that came in whole
 * and whose every remittance has one. Undone by writing the old states back.
 */
export const reconcileRemittanceStep = createStep(
  "reconcile-remittance",
  async (
    { id, reference, author }: ReconcileRemittanceInput,
    { container }
  ) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    await service.updateCashRemittances({
      id,
      bank_reference: reference,
      reconciled_by: author,
      reconciled_at: new Date(),
    })
    const reconciled = await listReconciled(service, id)
    if (reconciled.length) {
      await service.updateCashCollections(
        reconciled.map((cash_id) => ({
          id: cash_id,
          state: "reconciled" as const,
          reconciled_at: new Date(),
        }))
      )
    }
    return new StepResponse(reconciled, { id, reconciled })
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    await service.updateCashCollections(
      done.reconciled.map((id) => ({
        id,
        state: "remitted" as const,
        reconciled_at: null,
      }))
    )
    await service.updateCashRemittances({
      id: done.id,
      bank_reference: null,
      reconciled_by: null,
      reconciled_at: null,
    })
  }
)

async function listReconciled(
  service: CashModuleService,
  remittance_id: string
): Promise<string[]> {
  const own = await service.listCashRemittanceLines(
    { cash_remittance_id: remittance_id, cash_collection_id: { $ne: null } },
    { take: null }
  )
  const touched = [
    ...new Set(
      own.flatMap(({ cash_collection_id }) => cash_collection_id ?? [])
    ),
  ]
  if (!touched.length) {
    return []
  }
  const waiting = await service.listCashRemittanceLines(
    {
      cash_collection_id: touched,
      applied_amount: { $gt: 0 },
      cash_remittance: { reconciled_at: null },
    },
    { take: null }
  )
  const open = new Set(
    waiting.map(({ cash_collection_id }) => cash_collection_id)
  )
  const cash = await service.listCashCollections(
    { id: touched, state: "remitted" },
    { take: null }
  )
  return cash.map(({ id }) => id).filter((id) => !open.has(id))
}
