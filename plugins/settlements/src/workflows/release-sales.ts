import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { appendReleasesStep } from "./steps/append-releases"
import { planReleasesStep } from "./steps/plan-releases"

const KEY = "ledger-releases"

/**
 * Notes since when the money of parts may be paid out, once for each of those
 * that were delivered and paid, or lost.
 */
export const releaseSalesWorkflow = createWorkflow(
  "release-sales",
  function (input: { cooperative_order_ids: string[] }) {
    acquireLockStep({
      key: KEY,
      timeout: 10,
      ttl: 60,
      executeOnSubWorkflow: true,
    })
    const releases = planReleasesStep(input)
    const ids = appendReleasesStep(releases)
    releaseLockStep({ key: KEY, executeOnSubWorkflow: true })
    return new WorkflowResponse(ids)
  }
)
