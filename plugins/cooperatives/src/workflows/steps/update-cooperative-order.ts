import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_ORDER_MODULE } from "../../modules/cooperative-order"
import type CooperativeOrderModuleService from "../../modules/cooperative-order/service"
import type { CooperativeOrderStatus } from "../../types/cooperative-order"

/** A part, the status that it takes, and who moves it. */
export type MoveCooperativeOrderInput = {
  id: string
  status: CooperativeOrderStatus
  /** The cooperative that moves its own part; null when the shop moves it. */
  cooperative_id: string | null
  /** Why, when the status is `refused`. */
  refusal_reason?: string
}

/** Gives a part its status and the time; undone by writing the old ones back. */
export const updateCooperativeOrderStep = createStep(
  "update-cooperative-order",
  async (
    { id, status, refusal_reason }: MoveCooperativeOrderInput,
    { container }
  ) => {
    const service = container.resolve<CooperativeOrderModuleService>(
      COOPERATIVE_ORDER_MODULE
    )
    const { lines: _lines, ...previous } =
      await service.retrieveCooperativeOrder(id)
    const moved = await service.updateCooperativeOrders({
      id,
      status,
      ...stampOf(status),
      ...(refusal_reason ? { refusal_reason } : {}),
    })
    return new StepResponse(moved, previous)
  },
  async (previous, { container }) => {
    if (!previous) {
      return
    }
    const service = container.resolve<CooperativeOrderModuleService>(
      COOPERATIVE_ORDER_MODULE
    )
    await service.updateCooperativeOrders(previous)
  }
)

// A cancellation is the order's, which holds its own time.
function stampOf(status: CooperativeOrderStatus) {
  return status === "new" || status === "canceled"
    ? {}
    : { [`${status}_at`]: new Date() }
}
