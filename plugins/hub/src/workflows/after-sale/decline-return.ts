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
import { AfterSaleEvents } from "../../types/after-sale-events"
import { closeAfterSaleStep } from "./steps/close-after-sale"
import { findRequestedReturnStep } from "./steps/find-requested-return"

/** A return, and why it is declined. */
export type DeclineReturnInput = { id: string; reason: string; author: string }

/** Declines a return that was asked for, with the reason its shopper reads. */
export const declineReturnWorkflow = createWorkflow(
  "decline-return",
  function (input: DeclineReturnInput) {
    const key = transform({ input }, ({ input }) => `return:${input.id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120 })
    findRequestedReturnStep(
      transform({ input }, ({ input: { id } }) => ({ id, lines: [] }))
    )
    const closed = closeAfterSaleStep(
      transform({ input }, ({ input: { id, reason, author } }) => ({
        id,
        state: "declined" as const,
        amount: 0,
        author,
        answer: reason,
      }))
    )
    emitEventStep({ eventName: AfterSaleEvents.DECLINED, data: closed })
    releaseLockStep({ key })
    return new WorkflowResponse(closed)
  }
)
