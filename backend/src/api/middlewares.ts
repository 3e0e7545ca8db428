import {
  authenticate,
  configureStoreSearch,
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { LANGUAGES } from "../catalogue/languages"
import { normalizeSearchText } from "../catalogue/normalize-search-text"
import { sayForbidden } from "../staff/say-forbidden"
import { staffGuard } from "../staff/staff-guard"
import { authMiddlewares } from "./auth/middlewares"
import { pastTheLedger } from "./refuse-past-the-ledger"
import { refuseUnoffered, UNOFFERED_ROUTES } from "./refuse-unoffered"
import { requireOwnOrder } from "./require-own-order"

const PRODUCT_INDEXES = Object.fromEntries(
  LANGUAGES.map((language) => [`product_${language}`, true])
)

export default defineMiddlewares({
  errorHandler: sayForbidden,
  routes: [
    ...staffGuard,
    ...authMiddlewares,
    ...pastTheLedger,
    {
      matcher: "/store/search",
      middlewares: [
        normalizeQuery,
        configureStoreSearch({ allowed_indexes: PRODUCT_INDEXES }),
      ],
    },
    {
      method: ["GET"],
      matcher: "/store/orders/:id",
      middlewares: [
        authenticate("customer", ["session", "bearer"]),
        requireOwnOrder,
      ],
    },
    ...UNOFFERED_ROUTES.map((matcher) => ({
      method: ["POST" as const],
      matcher,
      middlewares: [refuseUnoffered],
    })),
  ],
})

/** What is typed is folded like what was indexed, whatever the engine. */
function normalizeQuery(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  for (const body of [req.body, req.validatedBody]) {
    for (const filters of filtersOf(body)) {
      if (typeof filters.q === "string") {
        filters.q = normalizeSearchText(filters.q)
      }
    }
  }
  next()
}

function filtersOf(body: unknown): Record<string, unknown>[] {
  if (!isRecord(body)) {
    return []
  }
  const queries = Array.isArray(body.queries) ? body.queries : [body]
  return queries
    .filter(isRecord)
    .map((query) => query.filters)
    .filter(isRecord)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
