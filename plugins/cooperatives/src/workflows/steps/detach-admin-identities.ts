import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Takes the right to sign in from cooperative admins; undone by giving it back. */
export const detachAdminIdentitiesStep = createStep(
  "detach-admin-identities",
  async (admin_ids: string[], { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const identities = (
      await Promise.all(
        admin_ids.map((id) =>
          auth.listAuthIdentities({
            app_metadata: { cooperative_admin_id: id },
          })
        )
      )
    ).flat()
    const previous = identities.map(({ id, app_metadata }) => ({
      id,
      app_metadata: { ...app_metadata },
    }))
    await auth.updateAuthIdentities(previous.map(withoutActor))
    return new StepResponse(undefined, previous)
  },
  async (previous, { container }) => {
    if (!previous?.length) {
      return
    }
    await container.resolve(Modules.AUTH).updateAuthIdentities(previous)
  }
)

type Identity = { id: string; app_metadata: Record<string, unknown> }

/**
 * Without the key itself: Medusa takes a null for an actor that it must not
 * replace, and keeps what a change of `app_metadata` merely leaves out.
 */
function withoutActor({ id, app_metadata }: Identity): Identity {
  return {
    id,
    app_metadata: { ...app_metadata, cooperative_admin_id: undefined },
  }
}
