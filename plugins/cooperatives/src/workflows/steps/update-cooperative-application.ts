import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type {
  ApplicationDocument,
  ApplicationStatus,
} from "../../types/cooperative-application"

/** Columns to change on the application `id`. */
export type UpdateCooperativeApplicationStepInput = {
  id: string
  status?: ApplicationStatus
  reason?: string | null
  products?: string
  documents?: ApplicationDocument[]
  submitted_at?: Date
  decided_at?: Date | null
  decided_by?: string | null
}

/** Changes an application; undone by writing the old columns back. */
export const updateCooperativeApplicationStep = createStep(
  "update-cooperative-application",
  async (input: UpdateCooperativeApplicationStepInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const { cooperative, ...previous } =
      await service.retrieveCooperativeApplication(input.id)
    await service.updateCooperativeApplications(input)
    return new StepResponse({ id: input.id }, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      const service =
        container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.updateCooperativeApplications(previous)
    }
  }
)
