import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getParcel } from "../../queries/get-parcel"
import { checkOnItsWay } from "../../rules/check-on-its-way"
import type { RecordComebackInput } from "../record-comeback"

/**
 * Writes on a parcel that it never reached its shopper, and answers the pieces
 * that were in it; refuses one that is not on its way. Undone by writing its
 * metadata back.
 */
export const markComebackStep = createStep(
  "mark-comeback",
  async ({ parcel_id, kind }: RecordComebackInput, { container }) => {
    const parcel = await getParcel(container, parcel_id)
    checkOnItsWay(parcel)
    const service = container.resolve(Modules.FULFILLMENT)
    const { metadata, items } = await service.retrieveFulfillment(parcel_id, {
      relations: ["items"],
    })
    const comeback = { kind, at: new Date().toISOString() }
    await service.updateFulfillment(parcel_id, {
      metadata: { ...metadata, comeback },
    })
    const pieces = new Map<string, number>()
    for (const { line_item_id, quantity } of items) {
      if (line_item_id) {
        const earlier = pieces.get(line_item_id) ?? 0
        pieces.set(line_item_id, earlier + Number(quantity))
      }
    }
    const lines = [...pieces].map(([line_item_id, quantity]) => ({
      line_item_id,
      quantity,
    }))
    return new StepResponse(lines, { id: parcel_id, metadata })
  },
  async (before, { container }) => {
    if (before) {
      const service = container.resolve(Modules.FULFILLMENT)
      // Metadata is merged: an empty word takes a key away.
      await service.updateFulfillment(before.id, {
        metadata: { ...before.metadata, comeback: "" },
      })
    }
  }
)
