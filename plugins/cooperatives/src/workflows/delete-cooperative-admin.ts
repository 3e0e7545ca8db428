import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { lockOfPeople } from "./rules/lock-of-people"
import { deleteCooperativeAdminStep } from "./steps/delete-cooperative-admin"
import { detachAdminIdentitiesStep } from "./steps/detach-admin-identities"
import { validateManagerRemainsStep } from "./steps/validate-manager-remains"
import { validateRecordOwnerStep } from "./steps/validate-record-owner"

/** A person, and the cooperative they leave. */
export type DeleteCooperativeAdminInput = {
  id: string
  cooperative_id: string
  /** Staff may remove anybody; a cooperative may not lock itself out. */
  keep_a_manager?: boolean
}

/** Removes a person from a cooperative and their right to sign in for it. */
export const deleteCooperativeAdminWorkflow = createWorkflow(
  "delete-cooperative-admin",
  function (input: DeleteCooperativeAdminInput) {
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
        without: input.keep_a_manager ? input.id : null,
      }))
    )
    detachAdminIdentitiesStep(transform({ input }, ({ input }) => [input.id]))
    const admin = deleteCooperativeAdminStep({ id: input.id })
    releaseLockStep({ key })
    return new WorkflowResponse(admin)
  }
)
