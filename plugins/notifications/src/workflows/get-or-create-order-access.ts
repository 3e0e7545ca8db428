import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { getOrCreateOrderAccessStep } from "./steps/get-or-create-order-access"

/** The order whose secret is wanted. */
export type GetOrCreateOrderAccessInput = { order_id: string }

/** Gives the secret that opens an order's page, the same one every time. */
export const getOrCreateOrderAccessWorkflow = createWorkflow(
  "get-or-create-order-access",
  function (input: GetOrCreateOrderAccessInput) {
    return new WorkflowResponse(getOrCreateOrderAccessStep(input))
  }
)
