import type { MedusaContainer } from "@medusajs/framework/types"
import { CARRIER_MODULE } from "../../modules/carrier"
import type CarrierModuleService from "../../modules/carrier/service"
import type { RemittingCarrier } from "../../types/carrier"

/** The carriers that collect cash, and how each one's file is laid out. */
export function listRemittingCarriers(
  container: MedusaContainer
): RemittingCarrier[] {
  const { carriers } = container.resolve<CarrierModuleService>(CARRIER_MODULE)
  return carriers.flatMap(({ code, name, remittance }) =>
    remittance ? [{ code, name, columns: remittance }] : []
  )
}
