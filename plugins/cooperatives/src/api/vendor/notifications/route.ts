import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { VendorPage } from "../validators"
import { vendorRoute } from "../vendor-route"
import { scopeToCooperative } from "../vendor-scope"
import { countUnread } from "./count-unread"

export const GET = vendorRoute<unknown, VendorPage>(async (req, res) => {
  const { limit, offset } = req.validatedQuery
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "cooperative_notification",
    fields: ["id", "kind", "data", "read_at", "created_at"],
    filters: scopeToCooperative(req, {}),
    pagination: { skip: offset, take: limit, order: { created_at: "DESC" } },
  })
  res.json({
    notifications: data,
    unread: await countUnread(req),
    count: metadata?.count ?? 0,
    limit,
    offset,
  })
})
