import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { VendorCooperativeOrder } from "../../../types/cooperative-order"
import { listLineTexts } from "../../../workflows/queries/list-line-texts"
import { sayLines } from "../../../workflows/rules/say-lines"
import { VendorProblem } from "../../../workflows/rules/vendor-problem"
import { listVendorOrdersConfig } from "../query-config"
import { readerLocale } from "../reader-language"
import { scopeToCooperative } from "../vendor-scope"

/** One part of the actor's cooperative, in the reader's language. */
export async function getVendorOrder(
  req: MedusaRequest
): Promise<VendorCooperativeOrder> {
  const id = String(req.params.id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: listVendorOrdersConfig.defaults,
    filters: scopeToCooperative(req, { id: [id] }),
  })
  const [order]: VendorCooperativeOrder[] = data
  if (!order) {
    throw new VendorProblem(
      "not_found",
      `Cooperative order ${id} was not found`
    )
  }
  const texts = await listLineTexts(req.scope, {
    lines: order.lines,
    locale: readerLocale(req),
  })
  return { ...order, lines: sayLines(order.lines, texts) }
}
