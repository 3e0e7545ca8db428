import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { WeightTariffProvider } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, {
  services: [WeightTariffProvider],
})
