import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  giveParcelNumberStep,
  type LabelParcelInput,
} from "./steps/give-parcel-number"

export type { LabelParcelInput }

/**
 * Says what stands on a parcel's label. The tracking number is the one that
 * was typed, or the next of the carrier's range, or none yet.
 */
export const labelParcelWorkflow = createWorkflow(
  "label-parcel",
  function (input: LabelParcelInput) {
    const key = transform(
      { input },
      ({ input }) => `tracking-numbers:${input.carrier}`
    )
    // Two packers must not take the same number.
    acquireLockStep({
      key,
      timeout: 10,
      ttl: 60,
      retryInterval: 0.05,
      executeOnSubWorkflow: true,
    })
    const label = giveParcelNumberStep(input)
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(label)
  }
)
