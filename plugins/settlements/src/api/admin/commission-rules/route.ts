import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { addCommissionRuleWorkflow } from "../../../workflows/add-commission-rule"
import { listCommissionRules } from "../../../workflows/queries/list-commission-rules"
import type { AdminAddCommissionRule } from "../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await listCommissionRules(req.scope))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminAddCommissionRule>,
  res: MedusaResponse
) => {
  const { valid_from, valid_until, ...rule } = req.validatedBody
  const { result } = await addCommissionRuleWorkflow(req.scope).run({
    input: {
      ...rule,
      valid_from: valid_from ? new Date(valid_from) : new Date(),
      valid_until: valid_until ? new Date(valid_until) : null,
      author: req.auth_context.actor_id,
    },
  })
  res.status(201).json({ commission_rule: result })
}
