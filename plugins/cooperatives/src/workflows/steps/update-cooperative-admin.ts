import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { Language } from "../../types/languages"
import type { CooperativeAdminRole } from "../../types/vendor-context"

/** Columns to change on the person `id`. */
export type UpdateCooperativeAdminStepInput = {
  id: string
  first_name?: string | null
  last_name?: string | null
  phone?: string | null
  language?: Language
  role?: CooperativeAdminRole
  sessions_valid_after?: Date
}

/** Changes a person of a cooperative; undone by writing the old columns back. */
export const updateCooperativeAdminStep = createStep(
  "update-cooperative-admin",
  async (input: UpdateCooperativeAdminStepInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const { cooperative, ...previous } = await service.retrieveCooperativeAdmin(
      input.id
    )
    await service.updateCooperativeAdmins(input)
    return new StepResponse({ id: input.id }, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      const service =
        container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.updateCooperativeAdmins(previous)
    }
  }
)
