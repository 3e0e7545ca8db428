import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  writeInvitationLetter,
  writeNewsLetters,
} from "../../space/write-space-letters"

/** A piece of news, or an invitation with the secret of its link. */
export type WriteSpaceLettersInput =
  { notification_id: string } | { invitation_id: string; token: string }

/** Writes letters to people of a cooperative. */
export const writeSpaceLettersStep = createStep(
  "write-space-letters",
  async (input: WriteSpaceLettersInput, { container }) =>
    new StepResponse(
      "notification_id" in input
        ? await writeNewsLetters(container, input.notification_id)
        : await writeInvitationLetter(container, {
            id: input.invitation_id,
            token: input.token,
          })
    )
)
