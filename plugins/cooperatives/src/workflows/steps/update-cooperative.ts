import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { UpdateCooperative } from "../../types/cooperative"
import type { CooperativeStatus } from "../../types/cooperative-statuses"

/** Columns to change on the cooperative `id`. */
export type UpdateCooperativeStepInput = Omit<
  UpdateCooperative,
  "translations"
> & {
  id: string
  status?: CooperativeStatus
  withdrawn_product_ids?: string[]
  on_holiday?: boolean
  holiday_until?: Date | null
}

/** Changes columns of a cooperative; undone by writing the old ones back. */
export const updateCooperativeStep = createStep(
  "update-cooperative",
  async (input: UpdateCooperativeStepInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const {
      admins,
      certificates,
      programmes,
      trainings,
      prizes,
      coaching_sessions,
      assistance_grants,
      applications,
      invitations,
      notifications,
      ...previous
    } = await service.retrieveCooperative(input.id)
    const cooperative = await service.updateCooperatives(input)
    return new StepResponse(cooperative, previous)
  },
  async (previous, { container }) => {
    if (!previous) {
      return
    }
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await service.updateCooperatives(previous)
  }
)
