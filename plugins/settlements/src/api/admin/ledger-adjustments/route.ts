import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { addLedgerAdjustmentWorkflow } from "../../../workflows/add-ledger-adjustment"
import type { AdminAddLedgerAdjustment } from "../validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminAddLedgerAdjustment>,
  res: MedusaResponse
) => {
  const { result } = await addLedgerAdjustmentWorkflow(req.scope).run({
    input: { ...req.validatedBody, author: req.auth_context.actor_id },
  })
  res.status(201).json({ ledger_entry_ids: result })
}
