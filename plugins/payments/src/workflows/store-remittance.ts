import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  type ImportRemittanceInput,
  storeRemittanceStep,
} from "./steps/store-remittance"

/** Keeps a carrier's file and what each of its lines turned out to be. */
export const storeRemittanceWorkflow = createWorkflow(
  "store-remittance",
  function (input: ImportRemittanceInput) {
    // Two people with one file make one remittance of it.
    const key = transform({ input }, ({ input }) => `remit:${input.carrier}`)
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    const stored = storeRemittanceStep(input)
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(stored)
  }
)
