import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { openAssistanceWorkflow } from "../../../../../workflows/open-assistance"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { result } = await openAssistanceWorkflow(req.scope).run({
    input: {
      cooperative_id: String(req.params.id),
      user_id: req.auth_context.actor_id,
    },
  })
  res.setHeader("Cache-Control", "no-store").json({ assistance: result })
}
