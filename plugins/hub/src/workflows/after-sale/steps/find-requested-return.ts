import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFTER_SALE_MODULE } from "../../../modules/after-sale"
import type AfterSaleModuleService from "../../../modules/after-sale/service"

type FindInput = {
  id: string
  /** What came; refused when it is more than was asked for. */
  lines: { line_item_id: string; quantity: number }[]
}

/** The return that waits; refuses one that is closed, or other pieces than asked. */
export const findRequestedReturnStep = createStep(
  "find-requested-return",
  async ({ id, lines }: FindInput, { container }) => {
    const service = container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
    const asked = await service.retrieveAfterSale(id, { relations: ["lines"] })
    if (asked.state !== "requested") {
      refuse(
        `The ${asked.kind} ${id} of order #${asked.order_display_id} is ${asked.state}; only a requested return can be received or declined`
      )
    }
    for (const { line_item_id, quantity } of lines) {
      const line = asked.lines.find(
        (each) => each.line_item_id === line_item_id
      )
      if (!line || quantity > line.quantity) {
        refuse(
          `${line?.title ?? line_item_id}: ${line?.quantity ?? 0} pieces were announced, not ${quantity}`
        )
      }
    }
    return new StepResponse({
      order_id: asked.order_id,
      reason: asked.reason,
    })
  }
)

function refuse(reason: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, reason)
}
