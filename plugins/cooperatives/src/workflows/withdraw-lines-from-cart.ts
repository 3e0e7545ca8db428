import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deleteLineItemsStep,
  emitEventStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updateCartsStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import type { WithdrawnLine } from "../types/cooperative-order"

/** A cart, and the lines that leave it. */
export type WithdrawLinesFromCartInput = {
  cart_id: string
  lines: WithdrawnLine[]
}

type CartRow = {
  id: string
  completed_at: Date | null
  metadata: Record<string, unknown> | null
}

/** Takes lines out of a cart and notes them there for the shopper to read. */
export const withdrawLinesFromCartWorkflow = createWorkflow(
  "withdraw-lines-from-cart",
  function (input: WithdrawLinesFromCartInput) {
    acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 60 })
    const { data: carts } = useQueryGraphStep({
      entity: "cart",
      fields: ["id", "metadata", "completed_at"],
      filters: { id: input.cart_id },
    })
    // A cart completed while the lock was awaited is an order: leave it alone.
    when("cart-is-open", { carts }, ({ carts }) =>
      carts.some(({ completed_at }) => !completed_at)
    ).then(() => {
      deleteLineItemsStep(
        transform({ input }, ({ input }) =>
          input.lines.map(({ line_item_id }) => line_item_id)
        )
      )
      updateCartsStep(transform({ input, carts }, noteWithdrawnLines))
      refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
      emitEventStep({
        eventName: CartWorkflowEvents.UPDATED,
        data: { id: input.cart_id },
      })
    })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(input)
  }
)

function noteWithdrawnLines(data: {
  input: WithdrawLinesFromCartInput
  carts: CartRow[]
}) {
  return data.carts.map(({ id, metadata }) => {
    const earlier = metadata?.withdrawn_lines
    return {
      id,
      metadata: {
        ...metadata,
        withdrawn_lines: [
          ...(Array.isArray(earlier) ? earlier : []),
          ...data.input.lines,
        ],
      },
    }
  })
}
