import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ApplicationStatus } from "../../types/cooperative-application"
import { getApplication } from "../queries/get-application"

/** An application, and the status that it must have. */
export type FindApplicationInput = { id: string; status: ApplicationStatus }

/** An application that stands where it must; refuses another. */
export const findApplicationStep = createStep(
  "find-application",
  async ({ id, status }: FindApplicationInput, { container }) => {
    const application = await getApplication(container, id)
    if (application.status !== status) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Application ${id} is ${application.status}; only a ${status} one allows this`
      )
    }
    return new StepResponse(application)
  }
)
