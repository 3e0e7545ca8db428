import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../modules/documents"
import type DocumentsModuleService from "../../modules/documents/service"
import type { NewInvoice } from "../../types"
import { listInvoicedProducts } from "../queries/list-invoiced-products"
import { listLots } from "../queries/list-lots"
import { INVOICED_ORDER_FIELDS, InvoicedOrder } from "../rules/invoiced-order"
import { orderLanguage } from "../rules/order-language"
import { toInvoiceContent } from "../rules/to-invoice-content"

/** Writes what an order's invoice says, as the order stands now. */
export const draftInvoiceStep = createStep(
  "draft-invoice",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: INVOICED_ORDER_FIELDS,
      filters: { id: [order_id] },
    })
    if (!data[0]) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no order ${order_id}`
      )
    }
    const order = InvoicedOrder.parse(data[0])
    const language = orderLanguage(order)
    const ids = order.items.flatMap(({ product_id }) => product_id ?? [])
    const lots = await listLots(container, { order_id })
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const draft: NewInvoice = {
      order_id,
      cause: `order:${order_id}`,
      language,
      content: toInvoiceContent({
        order,
        language,
        products: await listInvoicedProducts(container, ids, language),
        lots: new Map(
          [...lots].map(([id, codes]) => [
            id,
            [...new Set(codes.map(({ code }) => code))].join(", "),
          ])
        ),
        seller: await documents.seller(),
        issued_at: new Date(),
      }),
    }
    return new StepResponse(draft)
  }
)
