import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { returnListingChangeWorkflow } from "../../../../../workflows/return-listing-change"
import { readListingChange } from "../../read-listing-change"
import type { AdminReturnListingChange } from "../../validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminReturnListingChange>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  const decided_by = req.auth_context.actor_id
  await returnListingChangeWorkflow(req.scope).run({
    input: { id, decided_by, ...req.validatedBody },
  })
  res.json({ listing_change: await readListingChange(req.scope, id) })
}
