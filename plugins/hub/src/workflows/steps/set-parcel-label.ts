import type { ParcelLabel } from "@coopstore/carriers/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toLabels } from "../rules/to-labels"

/**
 * Writes on a parcel the label that it left the table without; undone by
 * taking the label off.
 */
export const setParcelLabelStep = createStep(
  "set-parcel-label",
  async ({ id, label }: { id: string; label: ParcelLabel }, { container }) => {
    const service = container.resolve(Modules.FULFILLMENT)
    const { data } = await service.retrieveFulfillment(id)
    await service.updateFulfillment(id, {
      data: { ...data, ...label },
      labels: toLabels(label),
    })
    return new StepResponse(undefined, { id, data })
  },
  async (before, { container }) => {
    if (before) {
      const service = container.resolve(Modules.FULFILLMENT)
      const { id, data } = before
      await service.updateFulfillment(id, { data, labels: [] })
    }
  }
)
