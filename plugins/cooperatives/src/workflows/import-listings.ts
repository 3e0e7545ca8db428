import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  importListingsStep,
  type ImportListingsInput,
} from "./steps/import-listings"

/** Does what a cooperative's file asks for, all of it or nothing. */
export const importListingsWorkflow = createWorkflow(
  "import-listings",
  function (input: ImportListingsInput) {
    const key = transform(
      { input },
      ({ input }) => `import:${input.cooperative_id}`
    )
    acquireLockStep({ key, timeout: 5, ttl: 300 })
    const done = importListingsStep(input)
    releaseLockStep({ key })
    return new WorkflowResponse(done)
  }
)
