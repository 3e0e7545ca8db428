import type { MedusaRequest } from "@medusajs/framework/http"

/** The member of staff who signs a request, as records name them. */
export function authorOf(
  req: MedusaRequest<unknown> & { auth_context?: { actor_id: string } }
): string {
  return req.auth_context?.actor_id ?? "system"
}
