import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { importRemittance } from "../../../workflows/import-remittance"
import { authorOf } from "../author-of"
import type { AdminImportRemittance } from "../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "cash_remittance",
    ...req.queryConfig,
    filters: req.filterableFields,
  })
  res.json({ cash_remittances: data, count: metadata?.count ?? 0 })
}

export const POST = async (
  req: MedusaRequest<AdminImportRemittance>,
  res: MedusaResponse
) => {
  const { id, is_new } = await importRemittance(req.scope, {
    ...req.validatedBody,
    author: authorOf(req),
  })
  res.json({ cash_remittance: { id }, is_new })
}
