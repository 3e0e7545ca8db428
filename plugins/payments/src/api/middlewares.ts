import {
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  getCashRemittanceConfig,
  listCashCollectionsConfig,
  listCashRemittancesConfig,
  listOrderRefundsConfig,
} from "./admin/query-config"
import {
  AdminCountCashCollections,
  AdminDecideRemittanceLine,
  AdminGetCashRemittance,
  AdminImportRemittance,
  AdminListCashCollections,
  AdminListCashRemittances,
  AdminListOrderRefunds,
  AdminNameTransfer,
  AdminWriteOffCash,
} from "./admin/validators"
import { refuseCaptureByHand } from "./admin/refuse-capture-by-hand"
import { refuseCashAfterRefusals } from "./store/refuse-cash-after-refusals"

const FILE_SIZE_LIMIT = "5mb"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/carts/:id/complete",
      method: "POST",
      middlewares: [refuseCashAfterRefusals],
    },
    {
      matcher: "/admin/payments/:id/capture",
      method: "POST",
      middlewares: [refuseCaptureByHand],
    },
    {
      // Not below it too: the counts have a query of their own.
      matcher: /^\/admin\/cash-collections\/?$/,
      method: "GET",
      middlewares: [
        validateAndTransformQuery(
          AdminListCashCollections,
          listCashCollectionsConfig
        ),
      ],
    },
    {
      matcher: "/admin/cash-collections/counts",
      method: "GET",
      middlewares: [
        validateAndTransformQuery(AdminCountCashCollections, { isList: false }),
      ],
    },
    {
      matcher: /^\/admin\/cash-remittances\/?$/,
      method: "GET",
      middlewares: [
        validateAndTransformQuery(
          AdminListCashRemittances,
          listCashRemittancesConfig
        ),
      ],
    },
    {
      matcher: "/admin/cash-remittances/:id",
      method: "GET",
      middlewares: [
        validateAndTransformQuery(
          AdminGetCashRemittance,
          getCashRemittanceConfig
        ),
      ],
    },
    // Texts, not patterns: Medusa runs patterns first, before the staff's roles
    // are asked, and would tell a stranger what a body should look like.
    ...[
      "/admin/cash-remittances/import",
      "/admin/cash-remittances/preview",
    ].map((matcher) => ({
      matcher,
      method: "POST" as const,
      bodyParser: { sizeLimit: FILE_SIZE_LIMIT },
      middlewares: [validateAndTransformBody(AdminImportRemittance)],
    })),
    {
      matcher: "/admin/cash-remittances/:id/reconcile",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminNameTransfer)],
    },
    {
      matcher: "/admin/cash-remittances/write-offs",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminWriteOffCash)],
    },
    {
      matcher: "/admin/cash-remittance-lines/:id/decide",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminDecideRemittanceLine)],
    },
    {
      matcher: /^\/admin\/order-refunds\/?$/,
      method: "GET",
      middlewares: [
        validateAndTransformQuery(
          AdminListOrderRefunds,
          listOrderRefundsConfig
        ),
      ],
    },
    {
      matcher: "/admin/order-refunds/:id/settle",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminNameTransfer)],
    },
  ],
})
