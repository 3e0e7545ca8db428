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

const ACTORS = ["customer", "cooperative_admin"] as const

/** Sends a shopper or a cooperative the link they asked for; staff have theirs. */
export default async function sendPasswordReset({
  event,
  container,
}: SubscriberArgs<PasswordReset>) {
  const { entity_id, token, metadata = {} } = event.data
  const actor_type = ACTORS.find((actor) => actor === event.data.actor_type)
  if (!actor_type) {
    return
  }
  try {
    await sendPasswordResetWorkflow(container).run({
      input: { email: entity_id, token, actor_type, metadata },
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
