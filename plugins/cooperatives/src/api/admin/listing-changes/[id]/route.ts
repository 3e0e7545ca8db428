import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { correctListingChangeWorkflow } from "../../../../workflows/correct-listing-change"
import { readListingChange } from "../read-listing-change"
import type { AdminCorrectListingChange } from "../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  res.json({ listing_change: await readListingChange(req.scope, id) })
}

export const POST = async (
  req: MedusaRequest<AdminCorrectListingChange>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await correctListingChangeWorkflow(req.scope).run({
    input: { id, ...req.validatedBody },
  })
  res.json({ listing_change: await readListingChange(req.scope, id) })
}
