import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CARRIER_MODULE } from "../../modules/carrier"
import type CarrierModuleService from "../../modules/carrier/service"

/** A carrier's code and one of its numbers. */
export type FreeParcelNumberInput = { carrier: string; number: string }

/** Forgets that a parcel bears a number; undone by noting it again. */
export const freeParcelNumberStep = createStep(
  "free-parcel-number",
  async ({ carrier, number }: FreeParcelNumberInput, { container }) => {
    const service = container.resolve<CarrierModuleService>(CARRIER_MODULE)
    const known = await service.listTrackingNumbers({ carrier, number })
    const ids = known.map(({ id }) => id)
    await service.softDeleteTrackingNumbers(ids)
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const service = container.resolve<CarrierModuleService>(CARRIER_MODULE)
      await service.restoreTrackingNumbers(ids)
    }
  }
)
