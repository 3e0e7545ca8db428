import type { MedusaRequest } from "@medusajs/framework/http"
import { COOPERATIVE_ORDER_MODULE } from "../../../modules/cooperative-order"
import type CooperativeOrderModuleService from "../../../modules/cooperative-order/service"
import {
  COOPERATIVE_ORDER_STATUSES,
  type CooperativeOrderStatus,
} from "../../../types/cooperative-order"
import { scopeToCooperative } from "../vendor-scope"

/** How many parts of the actor's cooperative stand in each status. */
export async function countByStatus(
  req: MedusaRequest
): Promise<Record<CooperativeOrderStatus, number>> {
  const service = req.scope.resolve<CooperativeOrderModuleService>(
    COOPERATIVE_ORDER_MODULE
  )
  const counts = await Promise.all(
    COOPERATIVE_ORDER_STATUSES.map(async (status) => {
      const [, count] = await service.listAndCountCooperativeOrders(
        scopeToCooperative(req, { status: [status] }),
        { select: ["id"], take: 1 }
      )
      return [status, count] as const
    })
  )
  return Object.fromEntries(counts) as Record<CooperativeOrderStatus, number>
}
