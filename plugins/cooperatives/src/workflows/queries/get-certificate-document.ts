import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VendorProblem } from "../rules/vendor-problem"

/** The document of a cooperative's certificate; not found when it has none. */
export async function getCertificateDocument(
  container: MedusaContainer,
  { id, cooperative_id }: { id: string; cooperative_id: string }
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "certificate",
    fields: ["number", "document"],
    filters: { id: [id], cooperative_id: [cooperative_id] },
  })
  const [certificate]: { number: string; document: string | null }[] = data
  if (!certificate?.document) {
    throw new VendorProblem("not_found", `Certificate ${id} has no document`)
  }
  return { file_id: certificate.document, name: certificate.number }
}
