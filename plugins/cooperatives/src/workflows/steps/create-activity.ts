import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { CooperativeActivity } from "../../types/activity"

/** What is noted; when is the database's to say. */
export type RecordActivityInput = Omit<
  CooperativeActivity,
  "id" | "created_at"
> & { cooperative_id: string }

/**
 * Adds to the log of a cooperative. Nothing undoes it: it tells of what has
 * happened, and the database refuses that it changes.
 */
export const createActivityStep = createStep(
  "create-activity",
  async (input: RecordActivityInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const { id } = await service.createActivities(input)
    return new StepResponse({ id })
  }
)
