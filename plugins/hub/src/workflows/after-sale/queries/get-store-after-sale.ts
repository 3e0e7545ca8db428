import type { MedusaContainer } from "@medusajs/framework/types"
import { AFTER_SALE_MODULE } from "../../../modules/after-sale"
import type AfterSaleModuleService from "../../../modules/after-sale/service"
import type { StoreAfterSaleResponse } from "../../../types/after-sale"
import { listReturnable } from "./list-returnable"

/** What a shopper may send back of an order, and what happened to it so far. */
export async function getStoreAfterSale(
  container: MedusaContainer,
  order_id: string
): Promise<StoreAfterSaleResponse> {
  const service = container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
  const found = await service.listAfterSales(
    { order_id: [order_id] },
    { relations: ["lines"], order: { created_at: "DESC" } }
  )
  return {
    returnable: await listReturnable(container, order_id, new Date()),
    after_sales: found.map((row) => ({
      id: row.id,
      kind: row.kind,
      state: row.state,
      amount: row.amount,
      currency_code: row.currency_code,
      replacement_display_id: row.replacement_display_id,
      answer: row.answer,
      created_at: new Date(row.created_at).toISOString(),
      done_at: row.done_at ? new Date(row.done_at).toISOString() : null,
      lines: row.lines.map(({ line_item_id, title, quantity, fate }) => ({
        line_item_id,
        title,
        quantity,
        fate,
      })),
    })),
  }
}
