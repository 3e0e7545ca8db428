import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import { VendorProblem } from "../rules/vendor-problem"

/** An open invitation of a cooperative. */
export type RevokeInvitationInput = { id: string; cooperative_id: string }

/** Takes away an open invitation; undone by restoring it. */
export const revokeInvitationStep = createStep(
  "revoke-invitation",
  async ({ id, cooperative_id }: RevokeInvitationInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const [open] = await service.listCooperativeInvitations({
      id: [id],
      cooperative_id: [cooperative_id],
      accepted_at: null,
    })
    if (!open) {
      throw new VendorProblem("not_found", `Invitation ${id} was not found`)
    }
    await service.softDeleteCooperativeInvitations([id])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const service =
        container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.restoreCooperativeInvitations([id])
    }
  }
)
