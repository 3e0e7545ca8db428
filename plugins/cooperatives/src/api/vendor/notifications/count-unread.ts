import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { scopeToCooperative } from "../vendor-scope"

/** How many of the cooperative's news nobody has read. */
export async function countUnread(req: MedusaRequest): Promise<number> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { metadata } = await query.graph({
    entity: "cooperative_notification",
    fields: ["id"],
    filters: scopeToCooperative(req, { read_at: null }),
    pagination: { skip: 0, take: 1 },
  })
  return metadata?.count ?? 0
}
