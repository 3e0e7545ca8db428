import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HUB_MODULE } from "../../modules/hub"
import type HubModuleService from "../../modules/hub/service"

/** Forgets which lots were in a parcel; undone by bringing the notes back. */
export const deleteParcelLinesStep = createStep(
  "delete-parcel-lines",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<HubModuleService>(HUB_MODULE)
    const lines = await service.listParcelLines({ fulfillment_id: id })
    const ids = lines.map((line) => line.id)
    await service.softDeleteParcelLines(ids)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const service = container.resolve<HubModuleService>(HUB_MODULE)
      await service.restoreParcelLines(ids)
    }
  }
)
