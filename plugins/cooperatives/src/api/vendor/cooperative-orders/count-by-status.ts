import type { MedusaRequest } from "@medusajs/framework/http"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import type CooperativeOrderModuleService from "../../../modules/cooperative-order/service"
import {
  COOPERATIVE_ORDER_STATUSES,
  type CooperativeOrderStatus,
} from "../../../types/cooperative-order"
import { getVendorContext } from "../vendor-scope"

/** How many parts of the actor's cooperative stand in each status. */
export async function countByStatus(
  req: MedusaRequest
): Promise<Record<CooperativeOrderStatus, number>> {
  const service = req.scope.resolve<CooperativeOrderModuleService>(
    COOPERATIVE_ORDER_MODULE
  )
  const { cooperative_id } = getVendorContext(req)
  const rows = await service.countByStatus(cooperative_id)
  const counts = new Map(rows.map(({ status, count }) => [status, count]))
  return Object.fromEntries(
    COOPERATIVE_ORDER_STATUSES.map((status) => [
      status,
      counts.get(status) ?? 0,
    ])
  ) as Record<CooperativeOrderStatus, number>
}
