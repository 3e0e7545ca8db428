import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type {
  requestReturnSchema,
  StoreAfterSaleResponse,
} from "../../../../../../types/after-sale"
import { requireTrackedOrder } from "../../../../../../workflows/after-sale/queries/find-shoppers-order"
import { getStoreAfterSale } from "../../../../../../workflows/after-sale/queries/get-store-after-sale"
import { requestReturnWorkflow } from "../../../../../../workflows/after-sale/request-return"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreAfterSaleResponse>
) => {
  const order_id = await requireTrackedOrder(req.scope, tokenOf(req))
  res.setHeader("cache-control", "private, no-store")
  res.json(await getStoreAfterSale(req.scope, order_id))
}

export const POST = async (
  req: MedusaRequest<z.infer<typeof requestReturnSchema>>,
  res: MedusaResponse<StoreAfterSaleResponse>
) => {
  const order_id = await requireTrackedOrder(req.scope, tokenOf(req))
  await requestReturnWorkflow(req.scope).run({
    input: { order_id, ...req.validatedBody, author: "shopper" },
  })
  res.status(201).json(await getStoreAfterSale(req.scope, order_id))
}

const tokenOf = (req: MedusaRequest<unknown>) => String(req.params.token)
