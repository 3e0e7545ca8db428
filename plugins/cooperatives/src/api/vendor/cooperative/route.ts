import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { getActorCooperativeId } from "../actor-cooperative"
import { VENDOR_COOPERATIVE_FIELDS } from "../query-config"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: VENDOR_COOPERATIVE_FIELDS,
    filters: { id: [getActorCooperativeId(req)] },
  })
  res.json({ cooperative: data[0] })
}
