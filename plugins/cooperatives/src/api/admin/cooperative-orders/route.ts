import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type CooperativeModuleService from "../../../modules/cooperative/service"
import { LATE_STAGES, lateFilters } from "../../../workflows/rules/late-filters"
import type { AdminListCooperativeOrders } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListCooperativeOrders>,
  res: MedusaResponse
) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { late, ...filters } = req.filterableFields
  const { deadlines } =
    req.scope.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const stage = LATE_STAGES.find((each) => each === late)
  const { data, metadata } = await query.graph({
    entity: "cooperative_order",
    ...req.queryConfig,
    filters: {
      ...filters,
      ...(stage && lateFilters(stage, deadlines, new Date())),
    },
  })
  const { limit, offset } = req.validatedQuery
  const count = metadata?.count ?? 0
  res.json({ cooperative_orders: data, count, limit, offset })
}
