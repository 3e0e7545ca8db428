import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFTER_SALE_MODULE } from "../../../modules/after-sale"
import type AfterSaleModuleService from "../../../modules/after-sale/service"
import type { AfterSaleKind, Fate } from "../../../types/after-sale"

/** How something after a sale ended; minor units. */
export type CloseAfterSaleInput = {
  id: string
  state: "done" | "declined"
  amount: number
  author: string
  /** What it turned out to be; left as it was announced without it. */
  kind?: AfterSaleKind
  /** The order that sends what replaces the pieces. */
  replacement?: { order_id: string; display_id: number } | null
  /** What its shopper is told when it is declined. */
  answer?: string
  lines?: {
    line_item_id: string
    quantity: number
    fate: Fate | null
    replacement_variant_id?: string
  }[]
}

/**
 * Closes it, with what came of its pieces and what became of them; undone by
 * opening it again.
 */
export const closeAfterSaleStep = createStep(
  "close-after-sale",
  async (
    { id, author, lines, replacement, ...end }: CloseAfterSaleInput,
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
        return lines
          ? [
              {
                id: line.id,
                quantity: now?.quantity ?? 0,
                fate: now?.fate ?? null,
                replacement_variant_id: now?.replacement_variant_id ?? null,
              },
            ]
          : []
      })
    )
    await service.updateAfterSales({
      id,
      state: end.state,
      kind: end.kind ?? before.kind,
      amount: end.amount,
      closed_by: author,
      answer: end.answer ?? null,
      replacement_order_id: replacement?.order_id ?? null,
      replacement_display_id: replacement?.display_id ?? null,
      done_at: new Date(),
    })
    return new StepResponse(
      { id },
      {
        lines: before.lines.map((line) => ({
          id: line.id,
          quantity: line.quantity,
          fate: line.fate,
          replacement_variant_id: line.replacement_variant_id,
        })),
        after_sale: {
          id,
          state: before.state,
          kind: before.kind,
          replacement_order_id: before.replacement_order_id,
          replacement_display_id: before.replacement_display_id,
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
