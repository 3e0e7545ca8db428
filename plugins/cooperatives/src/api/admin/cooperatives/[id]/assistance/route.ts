import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAssistanceGrants } from "../../../../../workflows/queries/list-assistance-grants"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({
    grants: await listAssistanceGrants(req.scope, String(req.params.id)),
  })
}
