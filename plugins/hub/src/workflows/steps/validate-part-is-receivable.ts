import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { listParts } from "../queries/list-parts"
import { nameAuthors } from "../queries/name-authors"

const RECEIVABLE = ["accepted", "ready"]

/** Refuses a part that came before, saying who counted it; or that cannot. */
export const validatePartIsReceivableStep = createStep(
  "validate-part-is-receivable",
  async (
    { cooperative_order_id }: { cooperative_order_id: string },
    { container }
  ) => {
    const [part] = await listParts(container, { id: [cooperative_order_id] })
    if (!part) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Cooperative order ${cooperative_order_id} was not found`
      )
    }
    const { receipt, status, order_display_id, cooperative } = part
    const named = `Order ${order_display_id} of ${cooperative.name}`
    if (receipt) {
      const names = await nameAuthors(container, [receipt.author])
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${named} was received by ${names.get(receipt.author) ?? receipt.author} at ${new Date(receipt.received_at).toISOString()}; nothing was counted twice`
      )
    }
    if (!RECEIVABLE.includes(status)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${named} is ${status}; only an accepted or ready one can be received`
      )
    }
  }
)
