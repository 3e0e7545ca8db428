import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFTER_SALE_MODULE } from "../../../modules/after-sale"
import type AfterSaleModuleService from "../../../modules/after-sale/service"
import type { NewAfterSale } from "../../../modules/after-sale/service"
import type { Fate } from "../../../types/after-sale"
import { getSoldOrder } from "../queries/get-sold-order"

/** What happened to an order, to be written down. */
export type CreateAfterSaleInput = Pick<
  NewAfterSale,
  "kind" | "state" | "order_id" | "reason" | "author"
> & {
  lines: { line_item_id: string; quantity: number; fate: Fate | null }[]
}

/** Writes down what happened after a sale; undone by forgetting it. */
export const createAfterSaleStep = createStep(
  "create-after-sale",
  async (input: CreateAfterSaleInput, { container }) => {
    const service = container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
    const order = await getSoldOrder(container, input.order_id)
    const { id } = await service.record({
      ...input,
      order_display_id: order.display_id,
      currency_code: order.currency_code,
      done_at: input.state === "done" ? new Date() : null,
      lines: input.lines.map((line) => {
        const item = order.items.find((each) => each.id === line.line_item_id)
        const title = item?.product_title ?? item?.title ?? line.line_item_id
        return { ...line, title }
      }),
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const service =
        container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
      await service.deleteAfterSales([id])
    }
  }
)
