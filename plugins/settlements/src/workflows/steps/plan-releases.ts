import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { NewLedgerRelease } from "../../types/ledger-release"
import { listCooperativeParts } from "../queries/list-cooperative-parts"
import { listPaymentTimes } from "../queries/list-payment-times"
import { availableAt } from "../rules/available-at"

/** When the money of parts may be paid out; only of delivered and paid ones. */
export const planReleasesStep = createStep(
  "plan-releases",
  async (input: { cooperative_order_ids: string[] }, { container }) => {
    const { withdrawal } =
      container.resolve<LedgerModuleService>(LEDGER_MODULE).terms
    const parts = await listCooperativeParts(
      container,
      input.cooperative_order_ids
    )
    const delivered = parts.filter(({ status }) => status === "delivered")
    const paid = await listPaymentTimes(container, [
      ...new Set(delivered.map(({ order_id }) => order_id)),
    ])
    const releases = delivered.flatMap((part): NewLedgerRelease[] => {
      const { id, order_id, cooperative_id, delivered_at } = part
      const paid_at = paid.get(order_id)
      if (!delivered_at || !paid_at) {
        return []
      }
      const available_at = availableAt(
        { ...part, delivered_at, paid_at },
        withdrawal
      )
      return [
        {
          cooperative_order_id: id,
          cooperative_id,
          paid_at,
          delivered_at,
          available_at,
        },
      ]
    })
    return new StepResponse(releases)
  }
)
