import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CARRIER_MODULE } from "../../../modules/carrier"
import type CarrierModuleService from "../../../modules/carrier/service"
import type { AdminCarrier } from "../../../types/parcel-label"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { carriers } = req.scope.resolve<CarrierModuleService>(CARRIER_MODULE)
  res.json({
    carriers: carriers.map(({ code, name, range }): AdminCarrier => ({
      code,
      name,
      gives_numbers: range !== null,
    })),
  })
}
