import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFTER_SALE_MODULE } from "../../../modules/after-sale"
import type AfterSaleModuleService from "../../../modules/after-sale/service"
import type { Fate } from "../../../types/after-sale"

/** How something after a sale ended; minor units. */
export type CloseAfterSaleInput = {
  id: string
  state: "done" | "declined"
  amount: number
  author: string
  /** What its shopper is told when it is declined. */
  answer?: string
  lines?: { line_item_id: string; fate: Fate | null }[]
}

/** Closes it, with what became of its pieces; undone by opening it again. */
export const closeAfterSaleStep = createStep(
  "close-after-sale",
  async (
    { id, state, amount, author, answer, lines }: CloseAfterSaleInput,
    { container }
  ) => {
    const service = container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
    const before = await service.retrieveAfterSale(id, {
      relations: ["lines"],
    })
    await service.updateAfterSaleLines(
      before.lines.flatMap((line) => {
        const now = lines?.find(
          ({ line_item_id }) => line_item_id === line.line_item_id
        )
        return now ? [{ id: line.id, fate: now.fate }] : []
      })
    )
    await service.updateAfterSales({
      id,
      state,
      amount,
      closed_by: author,
      answer: answer ?? null,
      done_at: new Date(),
    })
    return new StepResponse(
      { id },
      {
        lines: before.lines.map((line) => ({ id: line.id, fate: line.fate })),
        after_sale: {
          id,
          state: before.state,
          amount: before.amount,
          closed_by: before.closed_by,
          answer: before.answer,
          done_at: before.done_at,
        },
      }
    )
  },
  async (before, { container }) => {
    if (before) {
      const service =
        container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
      await service.updateAfterSaleLines(before.lines)
      await service.updateAfterSales(before.after_sale)
    }
  }
)
