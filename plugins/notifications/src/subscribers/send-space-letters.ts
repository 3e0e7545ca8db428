import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { sendSpaceLettersWorkflow } from "../workflows"

// Names of the cooperatives plugin's events: plugins share nothing else.
const NEWS = "cooperative-notification.created"
const INVITATION = "cooperative-invitation.created"

/** Tells people of a cooperative by letter what its space tells them. */
export default async function sendSpaceLetters({
  event,
  container,
}: SubscriberArgs<{ id: string; token?: string }>) {
  const { id, token = "" } = event.data
  try {
    await sendSpaceLettersWorkflow(container).run({
      input:
        event.name === INVITATION
          ? { invitation_id: id, token }
          : { notification_id: id },
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`A letter to a cooperative was not sent: ${reasonOf(error)}`)
  }
}

export const config: SubscriberConfig = {
  event: [NEWS, INVITATION],
  context: { subscriberId: "send-space-letters" },
}
