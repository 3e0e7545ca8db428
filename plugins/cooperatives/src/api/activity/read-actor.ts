import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ActivityActor } from "../../types/activity"
import type { VendorContext } from "../../types/vendor-context"

type SignedRequest = AuthenticatedMedusaRequest & {
  vendor_context?: VendorContext
}

type Named = {
  email: string
  first_name: string | null
  last_name: string | null
}

/** Who signs a request, by the name that they have now. */
export async function readActor(req: SignedRequest): Promise<ActivityActor> {
  const vendor = req.vendor_context
  if (vendor?.assistant) {
    return {
      actor_type: "coach",
      actor_id: vendor.assistant.user_id,
      actor_name: vendor.assistant.name,
    }
  }
  const [actor_type, entity, actor_id] = vendor
    ? (["cooperative", "cooperative_admin", vendor.admin_id] as const)
    : (["staff", "user", req.auth_context.actor_id] as const)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity,
    fields: ["email", "first_name", "last_name"],
    filters: { id: [actor_id] },
  })
  const [person]: Named[] = data
  return { actor_type, actor_id, actor_name: nameOf(person) ?? actor_id }
}

function nameOf(person: Named | undefined): string | undefined {
  const name = [person?.first_name, person?.last_name].filter(Boolean).join(" ")
  return name || person?.email
}
