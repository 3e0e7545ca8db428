import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toOrdersSheet } from "../../../../sheets/to-orders-sheet"
import { listVendorOrdersConfig } from "../../query-config"
import { readerLanguage } from "../../reader-language"
import { sendSheet, type VendorDownloadSheet } from "../../send-sheet"
import { vendorRoute } from "../../vendor-route"
import { scopeToCooperative } from "../../vendor-scope"

/** More than any cooperative sells in years; a file must have an end. */
const MOST_ORDERS = 10_000

export const GET = vendorRoute<unknown, VendorDownloadSheet>(
  async (req, res) => {
    const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
    const [{ data: orders }, { data: currencies }] = await Promise.all([
      query.graph({
        entity: "cooperative_order",
        fields: listVendorOrdersConfig.defaults,
        filters: scopeToCooperative(req, {}),
        pagination: {
          skip: 0,
          take: MOST_ORDERS,
          order: { placed_at: "DESC" },
        },
      }),
      query.graph({ entity: "currency", fields: ["code", "decimal_digits"] }),
    ])
    const sheet = toOrdersSheet(orders, {
      language: readerLanguage(req),
      digits: new Map(
        currencies.map(({ code, decimal_digits }) => [code, decimal_digits])
      ),
    })
    const { format } = req.validatedQuery
    await sendSheet(res, sheet, { name: "coopstore-orders", format })
  }
)
