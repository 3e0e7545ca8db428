import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { ApplicationDocument } from "../../types/cooperative-application"
import type { Language } from "../../types/languages"

/** An application of a cooperative that exists already, as pending. */
export type CreateCooperativeApplicationStepInput = {
  cooperative_id: string
  language: Language
  contact_first_name: string
  contact_last_name: string
  contact_email: string
  products: string
  documents: ApplicationDocument[]
}

/** Keeps an application; undone by deleting it. */
export const createCooperativeApplicationStep = createStep(
  "create-cooperative-application",
  async (input: CreateCooperativeApplicationStepInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const { id } = await service.createCooperativeApplications({
      ...input,
      submitted_at: new Date(),
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const service =
        container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.deleteCooperativeApplications([id])
    }
  }
)
