import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { GrantAssistance } from "../../types/assistance"
import { findAssistant } from "../queries/find-assistant"
import { VendorProblem } from "../rules/vendor-problem"

/** Whom a cooperative lets act for it, and which of its people says so. */
export type GrantAssistanceInput = GrantAssistance & {
  cooperative_id: string
  granted_by: string
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Keeps a grant in place of those that the same coach has of the cooperative.
 * Undone by deleting it and letting those count again.
 */
export const createAssistanceGrantStep = createStep(
  "create-assistance-grant",
  async ({ days, ...input }: GrantAssistanceInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const coach = await findAssistant(container, input.user_id)
    if (!coach) {
      throw new VendorProblem(
        "not_found",
        `Nobody of CoopStore's coaches is ${input.user_id}`
      )
    }
    const now = new Date()
    const replaced = await service.listAssistanceGrants({
      cooperative_id: [input.cooperative_id],
      user_id: [input.user_id],
      revoked_at: null,
    })
    const ids = replaced.map(({ id }) => id)
    await service.updateAssistanceGrants(
      ids.map((id) => ({ id, revoked_at: now }))
    )
    const { id } = await service.createAssistanceGrants({
      ...input,
      assistant_name: coach.name,
      expires_at: new Date(now.getTime() + days * DAY_MS),
    })
    return new StepResponse({ id }, { id, replaced: ids })
  },
  async (done, { container }) => {
    if (done) {
      const service =
        container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.deleteAssistanceGrants([done.id])
      await service.updateAssistanceGrants(
        done.replaced.map((id) => ({ id, revoked_at: null }))
      )
    }
  }
)
