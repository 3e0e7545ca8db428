import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  AuthWorkflowEvents,
  ContainerRegistrationKeys,
} from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { sendPasswordResetWorkflow } from "../workflows"

type PasswordReset = {
  /** The e-mail that somebody signs in with. */
  entity_id: string
  actor_type: string
  token: string
  metadata?: Record<string, unknown>
}

/** Sends a shopper the link they asked for; other actors have other pages. */
export default async function sendPasswordReset({
  event,
  container,
}: SubscriberArgs<PasswordReset>) {
  const { entity_id, actor_type, token, metadata = {} } = event.data
  if (actor_type !== "customer") {
    return
  }
  try {
    await sendPasswordResetWorkflow(container).run({
      input: { email: entity_id, token, metadata },
    })
  } catch (error) {
    const reason = reasonOf(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The link to a new password was not sent: ${reason}`)
  }
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.PASSWORD_RESET,
  context: { subscriberId: "send-password-reset" },
}
