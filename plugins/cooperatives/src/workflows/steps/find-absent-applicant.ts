import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdminCooperativeApplication } from "../../types/cooperative-application"
import type { InviteCooperativeAdminInput } from "./create-cooperative-invitation"

/**
 * Whether nobody came in for an application yet, and the invitation for then:
 * the first link may have expired. Not for an address that serves elsewhere.
 */
export const findAbsentApplicantStep = createStep(
  "find-absent-applicant",
  async (
    { cooperative, contact_email, language }: AdminCooperativeApplication,
    { container }
  ) => {
    const email = contact_email.toLowerCase()
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cooperative_admin",
      fields: ["id"],
      filters: {
        $or: [{ cooperative_id: [cooperative.id] }, { email: [email] }],
      },
    })
    const invitation: InviteCooperativeAdminInput = {
      cooperative_id: cooperative.id,
      email,
      role: "manager",
      language,
      invited_by: null,
    }
    return new StepResponse({ is_absent: data.length === 0, invitation })
  }
)
