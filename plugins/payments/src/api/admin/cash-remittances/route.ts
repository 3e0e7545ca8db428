import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { countRemittanceLines } from "../../../workflows/queries/count-remittance-lines"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { reconciled, ...filters } = req.filterableFields
  const { data, metadata } = await query.graph({
    entity: "cash_remittance",
    ...req.queryConfig,
    filters: {
      ...filters,
      ...(typeof reconciled === "boolean" && {
        reconciled_at: reconciled ? { $ne: null } : null,
      }),
    },
  })
  const countOf = await countRemittanceLines(
    req.scope,
    data.map(({ id }) => id)
  )
  res.json({
    cash_remittances: data.map((remittance) => ({
      ...remittance,
      ...countOf(remittance.id),
    })),
    count: metadata?.count ?? 0,
  })
}
