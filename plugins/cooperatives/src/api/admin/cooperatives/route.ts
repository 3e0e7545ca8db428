import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CreateCooperative } from "../../../types/cooperative"
import { createCooperativeWorkflow } from "../../../workflows/create-cooperative"
import { getCooperativeDetail } from "./get-cooperative-detail"
import type { AdminListCooperatives } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListCooperatives>,
  res: MedusaResponse
) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "cooperative",
    ...req.queryConfig,
    filters: req.filterableFields,
  })
  const { limit, offset } = req.validatedQuery
  res.json({ cooperatives: data, count: metadata?.count ?? 0, limit, offset })
}

export const POST = async (
  req: MedusaRequest<CreateCooperative>,
  res: MedusaResponse
) => {
  const { result } = await createCooperativeWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ cooperative: await getCooperativeDetail(req.scope, result.id) })
}
