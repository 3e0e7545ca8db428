import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Pieces that came back of an order, or never arrived. */
export type BookReturnInput = {
  order_id: string
  lines: { line_item_id: string; quantity: number }[]
  reason: string
  author: string
}

/**
 * Books pieces as returned in Medusa's order, asked for and received at once:
 * its total falls by what was paid for them. Undone by going back to the
 * order's version before. The core's own steps leave the second version behind
 * when they are undone, and its workflows call an order's cash off.
 */
export const bookReturnStep = createStep(
  "book-return",
  async (
    { order_id, lines, reason, author }: BookReturnInput,
    { container }
  ) => {
    const service = container.resolve(Modules.ORDER)
    const items = lines.map(({ line_item_id, quantity }) => ({
      id: line_item_id,
      quantity,
    }))
    const { id } = await service.createReturn({
      order_id,
      items,
      internal_note: reason,
      created_by: author,
    })
    try {
      await service.receiveReturn({
        return_id: id,
        items,
        internal_note: reason,
        created_by: author,
      })
    } catch (error) {
      await service.revertLastVersion(order_id)
      throw error
    }
    return new StepResponse({ return_id: id }, order_id)
  },
  async (order_id, { container }) => {
    if (order_id) {
      const service = container.resolve(Modules.ORDER)
      await service.revertLastVersion(order_id)
      await service.revertLastVersion(order_id)
    }
  }
)
