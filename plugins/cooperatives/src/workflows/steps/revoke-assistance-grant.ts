import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import { VendorProblem } from "../rules/vendor-problem"

/** A grant of a cooperative that still counts. */
export type RevokeAssistanceInput = { id: string; cooperative_id: string }

/** Ends a grant at once; undone by letting it count again. */
export const revokeAssistanceGrantStep = createStep(
  "revoke-assistance-grant",
  async ({ id, cooperative_id }: RevokeAssistanceInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const [open] = await service.listAssistanceGrants({
      id: [id],
      cooperative_id: [cooperative_id],
      revoked_at: null,
    })
    if (!open) {
      throw new VendorProblem("not_found", `Grant ${id} was not found`)
    }
    await service.updateAssistanceGrants({ id, revoked_at: new Date() })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const service =
        container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.updateAssistanceGrants({ id, revoked_at: null })
    }
  }
)
