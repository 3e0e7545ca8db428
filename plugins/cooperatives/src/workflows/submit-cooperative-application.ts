import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { SubmitCooperativeApplication } from "../types/cooperative-application"
import { CooperativeApplicationEvents } from "../types/events"
import { createCooperativeWorkflow } from "./create-cooperative"
import { inviteCooperativeAdminWorkflow } from "./invite-cooperative-admin"
import { createCooperativeApplicationStep } from "./steps/create-cooperative-application"
import { prepareApplicantStep } from "./steps/prepare-applicant"
import { validateApplicationIsNewStep } from "./steps/validate-application-is-new"

/** A file that comes with an application, in base 64, for staff alone. */
export type ApplicationFile = {
  /** As its sender calls it. */
  name: string
  /** As it is stored: unlike every other, whatever its sender calls it. */
  filename: string
  mime_type: string
  size: number
  content: string
}

/** The form as it was sent, with its files. */
export type SubmitCooperativeApplicationInput = {
  application: SubmitCooperativeApplication
  files: ApplicationFile[]
}

/**
 * Receives an application: the cooperative exists from now on, pending, and
 * its contact is asked to choose a password and prepare the first listings.
 */
export const submitCooperativeApplicationWorkflow = createWorkflow(
  "submit-cooperative-application",
  function (input: SubmitCooperativeApplicationInput) {
    validateApplicationIsNewStep({ ice: input.application.ice })
    const applicant = prepareApplicantStep(input.application)
    const cooperative = createCooperativeWorkflow.runAsStep({
      input: applicant,
    })
    const uploaded = when(
      "has-files",
      { input },
      ({ input }) => input.files.length > 0
    ).then(() =>
      uploadFilesWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({
          files: input.files.map(({ filename, mime_type, content }) => ({
            filename,
            mimeType: mime_type,
            content,
            access: "private" as const,
          })),
        })),
      })
    )
    const application = createCooperativeApplicationStep(
      transform({ input, cooperative, uploaded }, (data) => {
        const { application, files } = data.input
        return {
          cooperative_id: data.cooperative.id,
          language: application.language,
          contact_first_name: application.contact_first_name,
          contact_last_name: application.contact_last_name,
          contact_email: application.contact_email,
          products: application.products,
          documents: files.map(({ name, size }, index) => ({
            file_id: String(data.uploaded?.[index]?.id),
            name,
            size,
          })),
        }
      })
    )
    inviteCooperativeAdminWorkflow.runAsStep({
      input: transform({ input, cooperative }, ({ input, cooperative }) => ({
        cooperative_id: cooperative.id,
        email: input.application.contact_email,
        role: "manager" as const,
        language: input.application.language,
        invited_by: null,
      })),
    })
    emitEventStep({
      eventName: CooperativeApplicationEvents.SUBMITTED,
      data: { id: application.id },
    })
    return new WorkflowResponse(application)
  }
)
