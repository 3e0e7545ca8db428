import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Registers an e-mail and password to sign in with; undone by deleting it. */
export const registerPasswordStep = createStep(
  "register-password",
  async (input: { email: string; password: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const { authIdentity, error } = await auth.register("emailpass", {
      body: input,
    })
    if (!authIdentity) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${input.email} could not be registered: ${error ?? "unknown reason"}`
      )
    }
    return new StepResponse(authIdentity.id, authIdentity.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
    }
  }
)
