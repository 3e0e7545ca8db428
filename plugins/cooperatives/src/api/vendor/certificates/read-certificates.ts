import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { scopeToCooperative } from "../vendor-scope"

/** A certificate as its cooperative sees it. */
export type VendorCertificate = {
  id: string
  type: string
  number: string
  issuer: string
  product_ids: string[]
  valid_from: string | null
  valid_until: string | null
  /** Set when there is a document, which `/document` answers. */
  document: string | null
  verified_at: string | null
  refused_at: string | null
  /** Why staff did not accept the document. */
  refusal_reason: string | null
}

/** The certificates of the actor's cooperative. */
export async function readCertificates(
  req: MedusaRequest
): Promise<VendorCertificate[]> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "certificate",
    fields: [
      "id",
      "type",
      "number",
      "issuer",
      "product_ids",
      "valid_from",
      "valid_until",
      "document",
      "verified_at",
      "refused_at",
      "refusal_reason",
    ],
    filters: scopeToCooperative(req, {}),
    pagination: { skip: 0, take: 200, order: { created_at: "ASC" } },
  })
  return data
}
