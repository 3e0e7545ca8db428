import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { expiringFilters } from "../../../workflows/rules/expiring-filters"
import { toVerifyFilters } from "../../../workflows/rules/to-verify-filters"
import type { AdminListCertificates } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListCertificates>,
  res: MedusaResponse
) => {
  const { state, limit, offset } = req.validatedQuery
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "certificate",
    fields: ["*", "cooperative.id", "cooperative.name"],
    filters:
      state === "expiring" ? expiringFilters(new Date()) : toVerifyFilters(),
    pagination: { skip: offset, take: limit, order: { valid_until: "ASC" } },
  })
  const count = metadata?.count ?? 0
  res.json({ certificates: data, count, limit, offset })
}
