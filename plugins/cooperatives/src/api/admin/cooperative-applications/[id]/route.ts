import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getApplication } from "../../../../workflows/queries/get-application"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  res.json({ cooperative_application: await getApplication(req.scope, id) })
}
