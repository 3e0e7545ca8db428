import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { listCooperativeParts } from "../queries/list-cooperative-parts"
import { listPaymentTimes } from "../queries/list-payment-times"
import { planRelease } from "../rules/plan-release"

/**
 * When the money of parts may be paid out; only of those that arrived and were
 * paid, or were lost. Parts that are released already are left out.
 */
export const planReleasesStep = createStep(
  "plan-releases",
  async (input: { cooperative_order_ids: string[] }, { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const released = new Set(
      (
        await service.listLedgerReleases(
          { cooperative_order_id: input.cooperative_order_ids },
          { take: null, select: ["cooperative_order_id"] }
        )
      ).map(({ cooperative_order_id }) => cooperative_order_id)
    )
    const parts = await listCooperativeParts(
      container,
      input.cooperative_order_ids.filter((id) => !released.has(id))
    )
    const delivered = parts.filter(({ status }) => status === "delivered")
    const paid = await listPaymentTimes(container, [
      ...new Set(delivered.map(({ order_id }) => order_id)),
    ])
    return new StepResponse(
      parts.flatMap(
        (part) =>
          planRelease(part, {
            paid_at: paid.get(part.order_id) ?? null,
            withdrawal: service.terms.withdrawal,
          }) ?? []
      )
    )
  }
)
