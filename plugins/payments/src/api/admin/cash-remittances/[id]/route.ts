import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "cash_remittance",
      fields: req.queryConfig.fields,
      filters: { id: [String(req.params.id)] },
    },
    { throwIfKeyNotFound: true }
  )
  res.json({ cash_remittance: data[0] })
}
