import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOpenInvitation } from "../queries/find-open-invitation"

/** The invitation behind a secret, which must still be open. */
export const findOpenInvitationStep = createStep(
  "find-open-invitation",
  async (input: { token: string }, { container }) =>
    new StepResponse(await findOpenInvitation(container, input.token))
)
