import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { getActorCooperativeId } from "../../actor-cooperative"
import { VENDOR_PRODUCT_FIELDS } from "../../query-config"
import { toVendorProducts } from "../to-vendor-product"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_cooperative",
    fields: VENDOR_PRODUCT_FIELDS,
    filters: { product_id: [id], cooperative_id: [getActorCooperativeId(req)] },
  })
  const [product] = toVendorProducts(data)
  if (!product) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Product ${id} was not found`
    )
  }
  res.json({ product })
}
