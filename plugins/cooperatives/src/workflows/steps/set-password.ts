import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** An address that its owner has proven, and the password that they chose. */
export type SetPasswordInput = { email: string; password: string }

const PROVIDER = "emailpass"

/**
 * Lets the owner of an address sign in with a password. A shopper of the same
 * address keeps one account for both, with the password chosen now. Undone by
 * deleting what was registered, or by putting the old password back.
 */
export const setPasswordStep = createStep(
  "set-password",
  async ({ email, password }: SetPasswordInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [known] = await auth.listProviderIdentities({
      provider: PROVIDER,
      entity_id: email,
    })
    if (known?.auth_identity_id) {
      const { success, error } = await auth.updateProvider(PROVIDER, {
        entity_id: email,
        password,
      })
      if (!success) {
        throw refused(email, error)
      }
      const { id, provider_metadata } = known
      const undo: Undo = {
        restored: { id, provider_metadata: provider_metadata ?? {} },
      }
      return new StepResponse(known.auth_identity_id, undo)
    }
    const { authIdentity, error } = await auth.register(PROVIDER, {
      body: { email, password },
    })
    if (!authIdentity) {
      throw refused(email, error)
    }
    const undo: Undo = { registered: authIdentity.id }
    return new StepResponse(authIdentity.id, undo)
  },
  async (done, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    if (done?.registered) {
      await auth.deleteAuthIdentities([done.registered])
    }
    if (done?.restored) {
      await auth.updateProviderIdentities([done.restored])
    }
  }
)

type Undo = {
  registered?: string
  restored?: { id: string; provider_metadata: Record<string, unknown> }
}

function refused(email: string, reason: string | undefined) {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The password of ${email} could not be set: ${reason ?? "unknown reason"}`
  )
}
