import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_ORDER_MODULE } from "../../modules/cooperative-order"
import type CooperativeOrderModuleService from "../../modules/cooperative-order/service"
import type { LineCorrections } from "../../types/cooperative-order"
import { correctLine } from "../rules/correct-line"

/** A part, and what is noted of its lines, in pieces to add. */
export type CorrectCooperativeOrderInput = {
  id: string
  lines: ({ line_item_id: string } & LineCorrections)[]
}

/** Adds to the counts of a part's lines; undone by writing the old ones. */
export const correctCooperativeOrderLinesStep = createStep(
  "correct-cooperative-order-lines",
  async ({ id, lines }: CorrectCooperativeOrderInput, { container }) => {
    const service = container.resolve<CooperativeOrderModuleService>(
      COOPERATIVE_ORDER_MODULE
    )
    const known = await service.listCooperativeOrderLines({
      cooperative_order_id: id,
    })
    const found = lines.map(({ line_item_id, ...noted }) => {
      const line = known.find((each) => each.line_item_id === line_item_id)
      if (!line) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `Cooperative order ${id} has no line ${line_item_id}`
        )
      }
      return { line, counts: correctLine(line, noted) }
    })
    const corrected = await service.updateCooperativeOrderLines(
      found.map(({ line, counts }) => ({ id: line.id, ...counts }))
    )
    return new StepResponse(
      corrected,
      found.map(({ line }) => ({
        id: line.id,
        received_quantity: line.received_quantity,
        short_quantity: line.short_quantity,
        damaged_quantity: line.damaged_quantity,
        canceled_quantity: line.canceled_quantity,
        returned_quantity: line.returned_quantity,
      }))
    )
  },
  async (previous, { container }) => {
    if (previous?.length) {
      const service = container.resolve<CooperativeOrderModuleService>(
        COOPERATIVE_ORDER_MODULE
      )
      await service.updateCooperativeOrderLines(previous)
    }
  }
)
