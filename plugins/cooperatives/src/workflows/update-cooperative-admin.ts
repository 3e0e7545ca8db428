import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { lockOfPeople } from "./rules/lock-of-people"
import {
  updateCooperativeAdminStep,
  type UpdateCooperativeAdminStepInput,
} from "./steps/update-cooperative-admin"
import { validateManagerRemainsStep } from "./steps/validate-manager-remains"
import { validateRecordOwnerStep } from "./steps/validate-record-owner"

/** A change to a person of a cooperative. */
export type UpdateCooperativeAdminInput = UpdateCooperativeAdminStepInput & {
  cooperative_id: string
}

/** Changes a person of a cooperative, which keeps a manager whatever happens. */
export const updateCooperativeAdminWorkflow = createWorkflow(
  "update-cooperative-admin",
  function (input: UpdateCooperativeAdminInput) {
    const key = transform({ input }, lockOfPeople)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    validateRecordOwnerStep({
      id: input.id,
      kind: "cooperative_admin",
      cooperative_id: input.cooperative_id,
    })
    validateManagerRemainsStep(
      transform({ input }, ({ input }) => ({
        cooperative_id: input.cooperative_id,
        without: input.role === "editor" ? input.id : null,
      }))
    )
    const admin = updateCooperativeAdminStep(
      transform({ input }, ({ input: { cooperative_id, ...change } }) => change)
    )
    releaseLockStep({ key })
    return new WorkflowResponse(admin)
  }
)
