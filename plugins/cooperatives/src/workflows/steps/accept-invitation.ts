import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"

/** Marks an invitation as used; undone by opening it again. */
export const acceptInvitationStep = createStep(
  "accept-invitation",
  async (input: { id: string }, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await service.updateCooperativeInvitations({
      id: input.id,
      accepted_at: new Date(),
    })
    return new StepResponse(undefined, input.id)
  },
  async (id, { container }) => {
    if (id) {
      const service =
        container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.updateCooperativeInvitations({ id, accepted_at: null })
    }
  }
)
