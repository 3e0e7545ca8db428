import "server-only"
import { z } from "zod"
import { readVendor } from "../session/read-vendor"
import type { Space } from "../session/space"

const Answer = z.object({
  application: z
    .object({
      status: z.enum(["submitted", "approved", "refused"]),
      products: z.string(),
      reason: z.string().nullable(),
    })
    .nullable(),
})

/** What the cooperative asked, and what staff answered. */
export type Application = NonNullable<z.infer<typeof Answer>["application"]>

/** The cooperative's application, for managers and until it is approved. */
export async function readApplication({
  locale,
  isManager,
  cooperative,
}: Space): Promise<Application | null> {
  if (!isManager || cooperative.status !== "pending") {
    return null
  }
  const answer = await readVendor(Answer, "/vendor/application", { locale })
  return answer?.application ?? null
}
