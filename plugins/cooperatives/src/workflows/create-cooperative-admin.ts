import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import {
  createCooperativeAdminStep,
  type CreateCooperativeAdminStepInput,
} from "./steps/create-cooperative-admin"
import { registerPasswordStep } from "./steps/register-password"
import { validateCooperativeExistsStep } from "./steps/validate-cooperative-exists"

/** A person of a cooperative; with a password, they may sign in. */
export type CreateCooperativeAdminInput = CreateCooperativeAdminStepInput & {
  password?: string
}

/** Adds a person to a cooperative, and lets them sign in with a password. */
export const createCooperativeAdminWorkflow = createWorkflow(
  "create-cooperative-admin",
  function (input: CreateCooperativeAdminInput) {
    validateCooperativeExistsStep({ id: input.cooperative_id })
    const admin = createCooperativeAdminStep(
      transform({ input }, ({ input: { password, ...fields } }) => fields)
    )
    when("has-password", { input }, ({ input }) =>
      Boolean(input.password)
    ).then(() => {
      const authIdentityId = registerPasswordStep(
        transform({ input }, ({ input }) => ({
          email: input.email,
          password: String(input.password),
        }))
      )
      setAuthAppMetadataStep({
        authIdentityId,
        actorType: "cooperative_admin",
        value: admin.id,
      })
    })
    return new WorkflowResponse(admin)
  }
)
