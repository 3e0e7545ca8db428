import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ApplicationStatus } from "../../types/cooperative-application"
import { getLatestApplication } from "../queries/get-latest-application"
import { VendorProblem } from "../rules/vendor-problem"

/** A cooperative, and the status that its latest application must have. */
export type FindLatestApplicationInput = {
  cooperative_id: string
  status: ApplicationStatus
}

/** A cooperative's latest application, when it stands where it must. */
export const findLatestApplicationStep = createStep(
  "find-latest-application",
  async (
    { cooperative_id, status }: FindLatestApplicationInput,
    { container }
  ) => {
    const application = await getLatestApplication(container, cooperative_id)
    if (application?.status !== status) {
      throw new VendorProblem(
        "wrong_state",
        `The application is not ${status}`,
        { status: application?.status ?? null }
      )
    }
    return new StepResponse(application)
  }
)
