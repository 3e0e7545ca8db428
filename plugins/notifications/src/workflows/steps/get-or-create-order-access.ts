import { randomBytes } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_ACCESS_MODULE } from "../../modules/order-access"
import type OrderAccessModuleService from "../../modules/order-access/service"

const TOKEN_BYTES = 24

/**
 * Gives an order's secret, making it once: 192 random bits. Of two that are
 * made at the same moment the database keeps one, and both callers get it.
 */
export const getOrCreateOrderAccessStep = createStep(
  "get-or-create-order-access",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service: OrderAccessModuleService =
      container.resolve(ORDER_ACCESS_MODULE)
    const [known] = await service.listOrderAccesses({ order_id })
    if (known) {
      return new StepResponse({ token: known.token }, null)
    }
    const token = randomBytes(TOKEN_BYTES).toString("base64url")
    try {
      const { id } = await service.createOrderAccesses({ order_id, token })
      return new StepResponse({ token }, id)
    } catch (error) {
      const [other] = await service.listOrderAccesses({ order_id })
      if (!other) {
        throw error
      }
      return new StepResponse({ token: other.token }, null)
    }
  },
  async (createdId, { container }) => {
    if (createdId) {
      const service: OrderAccessModuleService =
        container.resolve(ORDER_ACCESS_MODULE)
      await service.deleteOrderAccesses(createdId)
    }
  }
)
