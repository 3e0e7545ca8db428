import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listTasks } from "../../../../workflows/queries/list-tasks"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ tasks: await listTasks(req.scope) })
}
