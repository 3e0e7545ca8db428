import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HUB_MODULE } from "../../modules/hub"
import type HubModuleService from "../../modules/hub/service"
import type { NewParcelLine } from "../rules/plan-parcel"

/** Notes which lots are in a parcel; undone by deleting the notes. */
export const createParcelLinesStep = createStep(
  "create-parcel-lines",
  async (
    lines: (NewParcelLine & { fulfillment_id: string })[],
    { container }
  ) => {
    const service = container.resolve<HubModuleService>(HUB_MODULE)
    const created = await service.createParcelLines(lines)
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const service = container.resolve<HubModuleService>(HUB_MODULE)
      await service.deleteParcelLines(ids)
    }
  }
)
