import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_ORDER_MODULE } from "../../modules/cooperative-order"
import type CooperativeOrderModuleService from "../../modules/cooperative-order/service"
import type { NewCooperativeOrder } from "../../types/cooperative-order"

/** Stores the makers' parts of an order; undone by deleting them. */
export const createCooperativeOrdersStep = createStep(
  "create-cooperative-orders",
  async (parts: NewCooperativeOrder[], { container }) => {
    const service = container.resolve<CooperativeOrderModuleService>(
      COOPERATIVE_ORDER_MODULE
    )
    const created = parts.length ? await service.createPlacedOrders(parts) : []
    const ids = created.map(({ id }) => id)
    return new StepResponse(created, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) {
      return
    }
    const service = container.resolve<CooperativeOrderModuleService>(
      COOPERATIVE_ORDER_MODULE
    )
    await service.deleteCooperativeOrders(ids)
  }
)
