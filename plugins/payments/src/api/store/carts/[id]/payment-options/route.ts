import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listPaymentOptions } from "../../../../../payment-options/list-payment-options"
import { readCashLimit } from "../../../../../payment-options/read-cash-limit"
import { retrieveCartToPay } from "../../../../../payment-options/retrieve-cart-to-pay"
import { mustPrepay } from "../../../../../workflows/queries/must-prepay"
import type { StorePaymentOptionListResponse } from "../../../../../types"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StorePaymentOptionListResponse>
) {
  const config = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const { phone, ...cart } = await retrieveCartToPay(
    req.scope,
    String(req.params.id)
  )
  res.json({
    payment_options: listPaymentOptions({
      ...cart,
      max_cash_amount_mad: readCashLimit(config),
      must_prepay: await mustPrepay(req.scope, phone),
    }),
  })
}
