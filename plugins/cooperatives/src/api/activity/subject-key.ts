import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { VendorContext } from "../../types/vendor-context"
import type { SubjectKey } from "../../workflows/queries/activity/read-subject-state"
import type { FoundActivityRoute } from "./find-activity-route"

const Movements = z.object({
  variant_id: z.string().optional(),
  movements: z.array(z.object({ variant_id: z.string() })).optional(),
})

const Created = z.object({
  listing: z.object({ id: z.string() }).optional(),
  cooperative: z.object({ id: z.string() }).optional(),
})

/** Which thing a request is about; a created one is named by its answer. */
export function subjectKeyOf(
  { path, subject, by, params }: FoundActivityRoute,
  req: MedusaRequest & { vendor_context?: VendorContext },
  answer: unknown
): SubjectKey {
  const vendor = req.vendor_context
  const created = Created.safeParse(answer).data
  const cooperative_id =
    vendor?.cooperative_id ??
    (path.startsWith("/admin/cooperatives/:id") ? params.id : undefined)
  if (by) {
    return { subject, id: params[by], cooperative_id: vendor?.cooperative_id }
  }
  switch (subject) {
    case "stock":
      return { subject, cooperative_id, variant_ids: variantsOf(req.body) }
    case "cooperative":
      return { subject, id: cooperative_id ?? created?.cooperative?.id }
    case "listing":
      return { subject, id: created?.listing?.id }
    case "cooperative_admin":
      return path === "/vendor/me"
        ? { subject, id: vendor?.admin_id }
        : { subject, cooperative_id }
    default:
      return { subject, cooperative_id }
  }
}

function variantsOf(body: unknown): string[] {
  const parsed = Movements.safeParse(body).data
  return [
    ...(parsed?.variant_id ? [parsed.variant_id] : []),
    ...(parsed?.movements ?? []).map(({ variant_id }) => variant_id),
  ]
}
