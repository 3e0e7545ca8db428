import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"

/** Soft-deletes a cooperative with its people and records; undone by restoring. */
export const deleteCooperativeStep = createStep(
  "delete-cooperative",
  async (input: { id: string }, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await service.softDeleteCooperatives([input.id])
    return new StepResponse(input.id, input.id)
  },
  async (id, { container }) => {
    if (!id) {
      return
    }
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await service.restoreCooperatives([id])
  }
)
