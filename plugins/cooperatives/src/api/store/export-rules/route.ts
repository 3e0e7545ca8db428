import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const listings = req.scope.resolve<ListingModuleService>(LISTING_MODULE)
  res.json({ export_rules: listings.exportRules })
}
