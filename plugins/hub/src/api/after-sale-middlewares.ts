import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import {
  AFTER_SALE_KINDS,
  AFTER_SALE_STATES,
  cancelLinesSchema,
  declineReturnSchema,
  loseParcelSchema,
  noteReturnSchema,
  receiveReturnSchema,
  refuseAtDoorSchema,
  requestReturnSchema,
} from "../types/after-sale"

const AdminListAfterSales = createFindParams({
  limit: 20,
  offset: 0,
  order: "-created_at",
}).extend({
  order_id: z.string().optional(),
  kind: z
    .union([z.enum(AFTER_SALE_KINDS), z.array(z.enum(AFTER_SALE_KINDS))])
    .optional(),
  state: z.enum(AFTER_SALE_STATES).optional(),
})

const takes = (matcher: string, schema: z.ZodObject): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [validateAndTransformBody(schema)],
})

const ROOT = "/admin/hub/after-sales"

/** What after-sale's routes take, and who may ask for a return of an order. */
export const afterSaleMiddlewares: MiddlewareRoute[] = [
  {
    matcher: ROOT,
    method: "GET",
    middlewares: [
      validateAndTransformQuery(AdminListAfterSales, {
        defaults: [
          "id",
          "kind",
          "state",
          "order_id",
          "order_display_id",
          "currency_code",
          "amount",
          "replacement_order_id",
          "replacement_display_id",
          "reason",
          "answer",
          "author",
          "created_at",
          "done_at",
          "lines.*",
        ],
        isList: true,
      }),
    ],
  },
  takes(`${ROOT}/cancellations`, cancelLinesSchema),
  takes(`${ROOT}/door-refusals`, refuseAtDoorSchema),
  takes(`${ROOT}/lost-parcels`, loseParcelSchema),
  takes(`${ROOT}/returns`, noteReturnSchema),
  takes(`${ROOT}/:id/receive`, receiveReturnSchema),
  takes(`${ROOT}/:id/decline`, declineReturnSchema),
  {
    matcher: "/store/orders/:id/after-sales",
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  takes("/store/orders/:id/after-sales", requestReturnSchema),
  takes("/store/orders/track/:token/after-sales", requestReturnSchema),
]
