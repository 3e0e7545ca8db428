import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { CreateCooperative } from "../../types/cooperative"

/** A new cooperative; `status` is for staff and seeds, never for a form. */
export type CreateCooperativeStepInput = Omit<
  CreateCooperative,
  "translations"
> & { status?: "pending" | "active" }

/** Stores a cooperative; undone by deleting it. */
export const createCooperativeStep = createStep(
  "create-cooperative",
  async (input: CreateCooperativeStepInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const cooperative = await service.createCooperatives(input)
    return new StepResponse(cooperative, cooperative.id)
  },
  async (id, { container }) => {
    if (!id) {
      return
    }
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await service.deleteCooperatives([id])
  }
)
