import { createStep } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_ORDER_MODULE } from "../../modules/cooperative-order"
import type CooperativeOrderModuleService from "../../modules/cooperative-order/service"
import { NEXT_COOPERATIVE_ORDER_STATUSES } from "../../types/cooperative-order"
import { VendorProblem } from "../rules/vendor-problem"
import type { MoveCooperativeOrderInput } from "./update-cooperative-order"

/** Refuses a move that the part's status, or its maker, does not allow. */
export const validateCooperativeOrderMoveStep = createStep(
  "validate-cooperative-order-move",
  async (
    { id, status, cooperative_id }: MoveCooperativeOrderInput,
    { container }
  ) => {
    const service = container.resolve<CooperativeOrderModuleService>(
      COOPERATIVE_ORDER_MODULE
    )
    const [part] = await service.listCooperativeOrders({ id: [id] })
    const isForeign =
      cooperative_id !== null && part?.cooperative_id !== cooperative_id
    if (!part || isForeign) {
      throw new VendorProblem(
        "not_found",
        `Cooperative order ${id} was not found`
      )
    }
    const next = NEXT_COOPERATIVE_ORDER_STATUSES[part.status]
    if (!next.includes(status)) {
      throw new VendorProblem(
        "wrong_state",
        `Cooperative order ${id} is ${part.status}; it can become ${next.join(" or ") || "nothing else"}, not ${status}`,
        { status: part.status }
      )
    }
  }
)
