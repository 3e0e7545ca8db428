import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { VendorCooperativeOrder } from "../../../types/cooperative-order"
import { listLineTexts } from "../../../workflows/queries/list-line-texts"
import { sayLines } from "../../../workflows/rules/say-lines"
import { readerLocale } from "../reader-language"
import type { VendorListCooperativeOrders } from "../validators"
import { vendorRoute } from "../vendor-route"
import { scopeToCooperative } from "../vendor-scope"
import { countByStatus } from "./count-by-status"

export const GET = vendorRoute<unknown, VendorListCooperativeOrders>(
  async (req, res) => {
    const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
    const { data, metadata } = await query.graph({
      entity: "cooperative_order",
      ...req.queryConfig,
      filters: scopeToCooperative(req, req.filterableFields),
    })
    // `fields` may have left the lines out.
    const orders: Partial<VendorCooperativeOrder>[] = data
    const texts = await listLineTexts(req.scope, {
      lines: orders.flatMap(({ lines = [] }) => lines),
      locale: readerLocale(req),
    })
    const { limit, offset } = req.validatedQuery
    res.json({
      cooperative_orders: orders.map(({ lines, ...order }) => ({
        ...order,
        ...(lines ? { lines: sayLines(lines, texts) } : {}),
      })),
      count: metadata?.count ?? 0,
      counts: await countByStatus(req),
      limit,
      offset,
    })
  }
)
