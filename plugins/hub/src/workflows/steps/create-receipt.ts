import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HUB_MODULE } from "../../modules/hub"
import type HubModuleService from "../../modules/hub/service"
import type { Count } from "../rules/to-count"

/** Stores a count with its lines; undone by deleting it. */
export const createReceiptStep = createStep(
  "create-receipt",
  async (counted: Count["receipt"], { container }) => {
    const service = container.resolve<HubModuleService>(HUB_MODULE)
    const receipt = await service.recordReceipt({
      ...counted,
      received_at: new Date(),
    })
    return new StepResponse(receipt, receipt.id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<HubModuleService>(HUB_MODULE)
      await service.deleteReceipts([id])
    }
  }
)
