import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { APPLICATION_FIELDS } from "../../../workflows/queries/get-application"
import type { AdminListApplications } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListApplications>,
  res: MedusaResponse
) => {
  const { status, cooperative_id, limit, offset } = req.validatedQuery
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "cooperative_application",
    fields: APPLICATION_FIELDS,
    filters: {
      ...(status && { status: [status] }),
      ...(cooperative_id && { cooperative_id: [cooperative_id] }),
    },
    pagination: { skip: offset, take: limit, order: { submitted_at: "ASC" } },
  })
  const count = metadata?.count ?? 0
  res.json({ cooperative_applications: data, count, limit, offset })
}
