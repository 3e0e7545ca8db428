import {
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import {
  deliverParcelsSchema,
  packParcelSchema,
  shipParcelsSchema,
} from "../types/parcel"
import { recordReceiptSchema } from "../types/receipt"
import { afterSaleMiddlewares } from "./after-sale-middlewares"
import {
  AdminBoard,
  AdminLot,
  AdminPicking,
  AdminScan,
} from "./admin/hub/validators"
import { refuseDeliveryOfComeback } from "./admin/refuse-delivery-of-comeback"

const asks = (matcher: string, schema: z.ZodObject) => ({
  matcher,
  method: "GET" as const,
  middlewares: [validateAndTransformQuery(schema, { isList: false })],
})

// Texts, not patterns: Medusa runs patterns first, before the staff's roles
// are asked, and would tell a stranger what a body should look like.
const takes = (matcher: string, schema: z.ZodObject) => ({
  matcher,
  method: "POST" as const,
  middlewares: [validateAndTransformBody(schema)],
})

export default defineMiddlewares({
  routes: [
    ...afterSaleMiddlewares,
    {
      matcher:
        "/admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered",
      method: "POST",
      middlewares: [refuseDeliveryOfComeback],
    },
    asks("/admin/hub/receiving", AdminScan),
    asks("/admin/hub/board", AdminBoard),
    asks("/admin/hub/picking", AdminPicking),
    asks("/admin/hub/lots", AdminLot),
    takes("/admin/hub/receipts", recordReceiptSchema),
    takes("/admin/hub/orders/:id/pack", packParcelSchema),
    takes("/admin/hub/parcels/ship", shipParcelsSchema),
    takes("/admin/hub/parcels/deliver", deliverParcelsSchema),
  ],
})
