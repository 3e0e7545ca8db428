import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { ANNOUNCED_KINDS } from "../../types/after-sale"
import { lockOfOrder } from "../rules/lock-of-order"
import { AfterSaleEvents } from "../../types/after-sale-events"
import { createAfterSaleStep } from "./steps/create-after-sale"
import { validateReturnIsAllowedStep } from "./steps/validate-return-is-allowed"

/** What a shopper, or staff for one, asks to send back. */
export type RequestReturnInput = {
  order_id: string
  lines: { line_item_id: string; quantity: number }[]
  reason: string
  /** Money back, or the same once more. */
  kind: (typeof ANNOUNCED_KINDS)[number]
  author: string
}

/** Notes that a shopper will send goods back; money moves when they came. */
export const requestReturnWorkflow = createWorkflow(
  "request-return",
  function (input: RequestReturnInput) {
    const key = transform({ input }, ({ input }) => lockOfOrder(input.order_id))
    acquireLockStep({ key, timeout: 30, ttl: 120 })
    validateReturnIsAllowedStep(input)
    const after_sale = createAfterSaleStep(
      transform({ input }, ({ input }) => ({
        ...input,
        state: "requested" as const,
        lines: input.lines.map((line) => ({ ...line, fate: null })),
      }))
    )
    emitEventStep({
      eventName: AfterSaleEvents.REQUESTED,
      data: transform({ after_sale }, ({ after_sale: { id } }) => ({ id })),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(after_sale)
  }
)
