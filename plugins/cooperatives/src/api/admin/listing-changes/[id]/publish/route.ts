import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { publishListingChangeWorkflow } from "../../../../../workflows/publish-listing-change"
import { readListingChange } from "../../read-listing-change"
import type { AdminPublishListingChange } from "../../validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminPublishListingChange>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  const decided_by = req.auth_context.actor_id
  await publishListingChangeWorkflow(req.scope).run({
    input: { id, decided_by, ...req.validatedBody },
  })
  res.json({ listing_change: await readListingChange(req.scope, id) })
}
