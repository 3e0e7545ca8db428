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

const asks = (matcher: string, schema: z.ZodObject) => ({
  matcher,
  method: "GET" as const,
  middlewares: [validateAndTransformQuery(schema, { isList: false })],
})

const takes = (matcher: RegExp, schema: z.ZodObject) => ({
  // To the letter: what lies below has bodies of its own.
  matcher,
  method: "POST" as const,
  middlewares: [validateAndTransformBody(schema)],
})

export default defineMiddlewares({
  routes: [
    ...afterSaleMiddlewares,
    asks("/admin/hub/receiving", AdminScan),
    asks("/admin/hub/board", AdminBoard),
    asks("/admin/hub/picking", AdminPicking),
    asks("/admin/hub/lots", AdminLot),
    takes(/^\/admin\/hub\/receipts\/?$/, recordReceiptSchema),
    takes(/^\/admin\/hub\/parcels\/?$/, packParcelSchema),
    takes(/^\/admin\/hub\/parcels\/ship\/?$/, shipParcelsSchema),
    takes(/^\/admin\/hub\/parcels\/deliver\/?$/, deliverParcelsSchema),
  ],
})
