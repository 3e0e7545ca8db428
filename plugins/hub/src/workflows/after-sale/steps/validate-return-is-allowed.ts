import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import type { ReturnableLine } from "../../../types/after-sale"
import { listReturnable } from "../queries/list-returnable"

/** Lines that a shopper asks to send back. */
export type ReturnAsked = {
  order_id: string
  lines: { line_item_id: string; quantity: number }[]
}

const WHY: Record<NonNullable<ReturnableLine["reason"]>, string> = {
  not_delivered: "has not been delivered",
  too_late: "could be sent back until a day that has passed",
  perishable: "perishes, and cannot be sent back",
  all_sent_back: "was sent back already",
}

/** Refuses to take back what the law and the shop do not: each line by name. */
export const validateReturnIsAllowedStep = createStep(
  "validate-return-is-allowed",
  async ({ order_id, lines }: ReturnAsked, { container }) => {
    const returnable = await listReturnable(container, order_id, new Date())
    for (const { line_item_id, quantity } of lines) {
      const line = returnable.find((each) => each.line_item_id === line_item_id)
      if (!line) {
        refuse("line_unknown", `Order ${order_id} has no line ${line_item_id}`)
      }
      if (line.reason) {
        refuse(line.reason, `${line.title} ${WHY[line.reason]}`)
      }
      if (quantity > line.quantity) {
        refuse(
          "too_many",
          `${line.title}: ${line.quantity} pieces may be sent back, not ${quantity}`
        )
      }
    }
  }
)

function refuse(code: string, reason: string): never {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `return_refused ${code}: ${reason}`
  )
}
