import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { Language } from "../../types/languages"
import type { CooperativeAdminFields } from "../../types/records"
import type { CooperativeAdminRole } from "../../types/vendor-context"

/** A person, and the cooperative they act for. */
export type CreateCooperativeAdminStepInput = CooperativeAdminFields & {
  cooperative_id: string
  /** A manager when left out. */
  role?: CooperativeAdminRole
  language?: Language
}

/** Stores a cooperative admin; undone by deleting them. */
export const createCooperativeAdminStep = createStep(
  "create-cooperative-admin",
  async (input: CreateCooperativeAdminStepInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const admin = await service.createCooperativeAdmins(input)
    return new StepResponse(admin, admin.id)
  },
  async (id, { container }) => {
    if (!id) {
      return
    }
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await service.deleteCooperativeAdmins([id])
  }
)
