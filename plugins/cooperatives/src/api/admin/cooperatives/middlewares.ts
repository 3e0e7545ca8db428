import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { inviteCooperativeAdminSchema } from "../../../types/cooperative-invitation"
import {
  certificateSchema,
  coachingSessionSchema,
  prizeSchema,
  programmeSchema,
  trainingSchema,
} from "../../../types/records"
import { listCooperativeOrdersConfig } from "../cooperative-orders/query-config"
import * as queryConfig from "./query-config"
import * as validators from "./validators"

const cooperative = "/admin/cooperatives/:id"
const retrieve = validateAndTransformQuery(
  validators.AdminRetrieveCooperative,
  queryConfig.retrieveCooperativeConfig
)

const records = {
  certificates: certificateSchema,
  programmes: programmeSchema,
  trainings: trainingSchema,
  prizes: prizeSchema,
  "coaching-sessions": coachingSessionSchema,
}

const recordRoutes: MiddlewareRoute[] = Object.entries(records).flatMap(
  ([name, schema]) => [
    {
      matcher: `${cooperative}/${name}`,
      method: "POST",
      middlewares: [validateAndTransformBody(schema)],
    },
    {
      matcher: `${cooperative}/${name}/:record_id`,
      method: "POST",
      middlewares: [validateAndTransformBody(schema.partial())],
    },
  ]
)

export const adminCooperativeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/cooperatives",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(
        validators.AdminListCooperatives,
        queryConfig.listCooperativesConfig
      ),
    ],
  },
  {
    matcher: "/admin/cooperatives",
    method: "POST",
    middlewares: [validateAndTransformBody(validators.AdminCreateCooperative)],
  },
  { matcher: cooperative, method: "GET", middlewares: [retrieve] },
  {
    matcher: cooperative,
    method: "POST",
    middlewares: [validateAndTransformBody(validators.AdminUpdateCooperative)],
  },
  {
    matcher: `${cooperative}/admins`,
    method: "POST",
    middlewares: [
      validateAndTransformBody(validators.AdminCreateCooperativeAdmin),
    ],
  },
  {
    matcher: `${cooperative}/invitations`,
    method: "POST",
    middlewares: [validateAndTransformBody(inviteCooperativeAdminSchema)],
  },
  {
    matcher: `${cooperative}/orders`,
    method: "GET",
    middlewares: [
      validateAndTransformQuery(
        validators.AdminListOrdersOfCooperative,
        listCooperativeOrdersConfig
      ),
    ],
  },
  {
    matcher: `${cooperative}/products`,
    method: "GET",
    middlewares: [
      validateAndTransformQuery(
        validators.AdminListCooperativeProducts,
        queryConfig.listCooperativeProductsConfig
      ),
    ],
  },
  {
    matcher: `${cooperative}/certificates/:record_id/refuse`,
    method: "POST",
    middlewares: [validateAndTransformBody(validators.AdminRefuse)],
  },
  {
    matcher: `${cooperative}/activity`,
    method: "GET",
    middlewares: [
      validateAndTransformQuery(validators.AdminPage, { isList: false }),
    ],
  },
  ...recordRoutes,
]
