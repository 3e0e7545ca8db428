import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { failPayoutWorkflow } from "../../../../../workflows/fail-payout"
import type { AdminFailPayout } from "../../../validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminFailPayout>,
  res: MedusaResponse
) => {
  const { result } = await failPayoutWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      reason: req.validatedBody.reason,
      author: req.auth_context.actor_id,
    },
  })
  res.json({ ledger_entry_ids: result })
}
