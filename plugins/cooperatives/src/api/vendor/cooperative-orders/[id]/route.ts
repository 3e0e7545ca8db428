import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { getActorCooperativeId } from "../../actor-cooperative"
import { listVendorOrdersConfig } from "../../query-config"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: listVendorOrdersConfig.defaults,
    filters: { id: [id], cooperative_id: [getActorCooperativeId(req)] },
  })
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cooperative order ${id} was not found`
    )
  }
  res.json({ cooperative_order: data[0] })
}
