import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { updateCooperativeAdminWorkflow } from "../../workflows/update-cooperative-admin"

type PasswordRequest = MedusaRequest &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

/**
 * Ends a person's older sessions once their new password is stored: whoever
 * knew the old one is out. Answered when the clock's next second has begun,
 * because tokens count in seconds and the next one must be younger.
 */
export function endSessions(
  req: PasswordRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const send = res.json.bind(res)
  res.json = (answer) => {
    if (res.statusCode !== 200) {
      return send(answer)
    }
    endSessionsOf(req).then(
      () => send(answer),
      (error: unknown) => {
        req.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error("A new password did not end older sessions", Object(error))
        send(answer)
      }
    )
    return res
  }
  next()
}

async function endSessionsOf({ scope, auth_context }: PasswordRequest) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_admin",
    fields: ["id", "cooperative_id"],
    // The password route names the e-mail as its actor.
    filters: { email: [String(auth_context?.actor_id)] },
  })
  const [admin]: { id: string; cooperative_id: string }[] = data
  if (!admin) {
    return
  }
  const now = Date.now()
  await updateCooperativeAdminWorkflow(scope).run({
    input: { ...admin, sessions_valid_after: new Date(now) },
  })
  await untilSecondAfter(now)
}

const SECOND_MS = 1000

function untilSecondAfter(moment: number): Promise<void> {
  const next = (Math.floor(moment / SECOND_MS) + 1) * SECOND_MS
  return new Promise((resolve) =>
    setTimeout(resolve, Math.max(0, next - Date.now()))
  )
}
