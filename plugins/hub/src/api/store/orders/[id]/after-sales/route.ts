import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type {
  requestReturnSchema,
  StoreAfterSaleResponse,
} from "../../../../../types/after-sale"
import { requireOwnOrder } from "../../../../../workflows/after-sale/queries/find-shoppers-order"
import { getStoreAfterSale } from "../../../../../workflows/after-sale/queries/get-store-after-sale"
import { requestReturnWorkflow } from "../../../../../workflows/after-sale/request-return"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreAfterSaleResponse>
) => {
  res.json(await getStoreAfterSale(req.scope, await ownOrder(req)))
}

export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof requestReturnSchema>>,
  res: MedusaResponse<StoreAfterSaleResponse>
) => {
  const order_id = await ownOrder(req)
  await requestReturnWorkflow(req.scope).run({
    input: { order_id, ...req.validatedBody, author: "shopper" },
  })
  res.status(201).json(await getStoreAfterSale(req.scope, order_id))
}

const ownOrder = (req: AuthenticatedMedusaRequest<unknown>) =>
  requireOwnOrder(req.scope, {
    id: String(req.params.id),
    customer_id: req.auth_context.actor_id,
  })
