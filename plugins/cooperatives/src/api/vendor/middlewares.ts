import {
  applyLocale,
  authenticate,
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { MOST_BYTES } from "../../photos/re-encode-photo"
import { ASSISTANT_ACTOR, grantAssistanceSchema } from "../../types/assistance"
import { inviteCooperativeAdminSchema } from "../../types/cooperative-invitation"
import { lowStockThresholdSchema, moveStockSchema } from "../../types/stock"
import { setHolidaySchema } from "../../types/holiday"
import {
  setCooperativePictureSchema,
  updateOwnCooperativeSchema,
} from "../../types/vendor-cooperative"
import { refuseCooperativeOrderSchema } from "../../types/cooperative-order"
import { noteActivity } from "../activity/note-activity"
import { answerOnce } from "./idempotency"
import { listVendorOrdersConfig } from "./query-config"
import { vendorListingMiddlewares } from "./listings/middlewares"
import { receiveFile } from "./receive-file"
import { requireAccess } from "./require-access"
import {
  VendorListCooperativeOrders,
  VendorPage,
  VendorReadNotifications,
  VendorResubmitApplication,
  VendorSaveCertificate,
  VendorUpdateAdmin,
  VendorUpdateMe,
} from "./validators"
import { VendorDownloadSheet } from "./send-sheet"
import { resolveVendorContext } from "./vendor-context"
import { vendorCors } from "./vendor-cors"

const MOST_SHEET_BYTES = 2 * 1024 * 1024
const MOST_DOCUMENT_BYTES = 10 * 1024 * 1024

export const vendorMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/vendor",
    middlewares: [
      vendorCors,
      // Medusa reads the page's language under /store alone.
      applyLocale,
      // Tokens only: a cookie would be sent by forms of other sites as well.
      authenticate(["cooperative_admin", ASSISTANT_ACTOR], ["bearer"]),
      resolveVendorContext,
      requireAccess,
      answerOnce,
      noteActivity,
    ],
  },
  {
    matcher: "/vendor/cooperative-orders",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(
        VendorListCooperativeOrders,
        listVendorOrdersConfig
      ),
    ],
  },
  {
    matcher: "/vendor/cooperative-orders/:id/refuse",
    method: "POST",
    middlewares: [validateAndTransformBody(refuseCooperativeOrderSchema)],
  },
  ...vendorListingMiddlewares,
  {
    matcher: "/vendor/me",
    method: "POST",
    middlewares: [validateAndTransformBody(VendorUpdateMe)],
  },
  {
    matcher: "/vendor/cooperative",
    method: "POST",
    middlewares: [validateAndTransformBody(updateOwnCooperativeSchema)],
  },
  {
    matcher: "/vendor/cooperative/pictures",
    method: "POST",
    middlewares: [validateAndTransformBody(setCooperativePictureSchema)],
  },
  {
    matcher: "/vendor/certificates",
    method: "POST",
    middlewares: [validateAndTransformBody(VendorSaveCertificate)],
  },
  {
    matcher: "/vendor/certificates/:id",
    method: "POST",
    middlewares: [validateAndTransformBody(VendorSaveCertificate.partial())],
  },
  {
    matcher: "/vendor/certificates/:id/document",
    method: "POST",
    middlewares: [receiveFile("document", MOST_DOCUMENT_BYTES)],
  },
  {
    matcher: "/vendor/imports",
    method: "POST",
    middlewares: [receiveFile("file", MOST_SHEET_BYTES)],
  },
  {
    matcher: "/vendor/application",
    method: "POST",
    middlewares: [validateAndTransformBody(VendorResubmitApplication)],
  },
  {
    matcher: "/vendor/admins/:id",
    method: "POST",
    middlewares: [validateAndTransformBody(VendorUpdateAdmin)],
  },
  {
    matcher: "/vendor/invitations",
    method: "POST",
    middlewares: [validateAndTransformBody(inviteCooperativeAdminSchema)],
  },
  {
    matcher: "/vendor/assistance",
    method: "POST",
    middlewares: [validateAndTransformBody(grantAssistanceSchema)],
  },
  {
    matcher: "/vendor/activity",
    method: "GET",
    middlewares: [validateAndTransformQuery(VendorPage, { isList: false })],
  },
  {
    matcher: "/vendor/notifications",
    method: "GET",
    middlewares: [validateAndTransformQuery(VendorPage, { isList: false })],
  },
  {
    matcher: "/vendor/notifications/read",
    method: "POST",
    middlewares: [validateAndTransformBody(VendorReadNotifications)],
  },
  {
    matcher: "/vendor/photos",
    method: "POST",
    middlewares: [receiveFile("photo", MOST_BYTES)],
  },
  {
    matcher: "/vendor/stock",
    method: "POST",
    middlewares: [validateAndTransformBody(moveStockSchema)],
  },
  {
    matcher: "/vendor/stock/threshold",
    method: "POST",
    middlewares: [validateAndTransformBody(lowStockThresholdSchema)],
  },
  {
    matcher: "/vendor/holiday",
    method: "POST",
    middlewares: [validateAndTransformBody(setHolidaySchema)],
  },
  ...[
    "/vendor/imports/template",
    "/vendor/exports/listings",
    "/vendor/exports/orders",
  ].map((matcher): MiddlewareRoute => ({
    matcher,
    method: "GET",
    middlewares: [
      validateAndTransformQuery(VendorDownloadSheet, { isList: false }),
    ],
  })),
]
