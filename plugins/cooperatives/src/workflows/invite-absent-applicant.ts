import {
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AdminCooperativeApplication } from "../types/cooperative-application"
import { inviteCooperativeAdminWorkflow } from "./invite-cooperative-admin"
import { findAbsentApplicantStep } from "./steps/find-absent-applicant"

/** Gives an applicant who never came in a new link, once there is a decision. */
export const inviteAbsentApplicantWorkflow = createWorkflow(
  "invite-absent-applicant",
  function (application: AdminCooperativeApplication) {
    const { is_absent, invitation } = findAbsentApplicantStep(application)
    when("is-absent", { is_absent }, ({ is_absent }) => is_absent).then(() => {
      inviteCooperativeAdminWorkflow.runAsStep({ input: invitation })
    })
    return new WorkflowResponse(application)
  }
)
