import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RecordReceipt } from "../../types/receipt"
import { listParts } from "../queries/list-parts"
import { toCount } from "../rules/to-count"

/** What was counted of a part, and by which member of staff. */
export type RecordReceiptInput = RecordReceipt & { author: string }

/** The count of a part, and what it does to order, stock and part. */
export const countReceiptStep = createStep(
  "count-receipt",
  async (
    { cooperative_order_id, lines, author }: RecordReceiptInput,
    { container }
  ) => {
    const [part] = await listParts(container, { id: [cooperative_order_id] })
    if (!part) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Cooperative order ${cooperative_order_id} was not found`
      )
    }
    const today = new Date().toISOString().slice(0, 10)
    return new StepResponse(toCount(part, lines, { author, today }))
  }
)
