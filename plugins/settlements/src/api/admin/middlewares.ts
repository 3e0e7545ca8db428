import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminAddCommissionRule,
  AdminAddLedgerAdjustment,
  AdminCloseStatement,
  AdminFailPayout,
  AdminListLedger,
  AdminListPayoutBatches,
  AdminListStatements,
  AdminPayPayoutBatch,
  AdminReadStatementFile,
} from "./validators"

const list = { isList: true }

/** What the admin's routes accept. */
export const adminMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/commission-rules",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminAddCommissionRule)],
  },
  {
    matcher: /^\/admin\/ledger\/?$/,
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListLedger, list)],
  },
  {
    matcher: "/admin/ledger-adjustments",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminAddLedgerAdjustment)],
  },
  {
    matcher: /^\/admin\/statements\/?$/,
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListStatements, list)],
  },
  {
    matcher: "/admin/statements",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminCloseStatement)],
  },
  {
    matcher: "/admin/statements/:id/file",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(AdminReadStatementFile, { isList: false }),
    ],
  },
  {
    matcher: /^\/admin\/payout-batches\/?$/,
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListPayoutBatches, list)],
  },
  {
    matcher: "/admin/payout-batches/:id/pay",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminPayPayoutBatch)],
  },
  {
    matcher: "/admin/payouts/:id/fail",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminFailPayout)],
  },
]
