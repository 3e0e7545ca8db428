import { listRemittingCarriers } from "@coopstore/carriers/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"

/** The board's figures, of one carrier or of all, and the carriers known. */
export async function countCash(
  container: MedusaContainer,
  carrier: string | null
) {
  const service = container.resolve<CashModuleService>(CASH_MODULE)
  return {
    counts: await service.countByState({ carrier }),
    carriers: listRemittingCarriers(container).map(({ code }) => code),
  }
}
