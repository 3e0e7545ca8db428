import { notifyCooperativeWorkflow } from "@coopstore/cooperatives/workflows"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { runEach, undoEach } from "../run-each"

/** A part that loses pieces, and whether something is left of it. */
export type ShortenedPart = {
  id: string
  cooperative_id: string
  order_display_id: number
  lines: { canceled_quantity: number }[]
  is_emptied: boolean
}

/**
 * Tells makers of pieces that they need not prepare; undone when another one
 * fails, or a later step. One that nothing is left of is told by its cancellation.
 */
export const tellMakersStep = createStep(
  "tell-makers",
  async (parts: ShortenedPart[], { container }) => {
    const news = parts.filter(({ is_emptied }) => !is_emptied).map(toNews)
    return new StepResponse(
      undefined,
      await runEach(notifyCooperativeWorkflow, news, container)
    )
  },
  async (done, { container }) => {
    await undoEach(notifyCooperativeWorkflow, done ?? [], container)
  }
)

function toNews({
  id,
  cooperative_id,
  order_display_id,
  lines,
}: ShortenedPart) {
  return {
    cooperative_id,
    kind: "pieces-canceled" as const,
    data: {
      order_display_id,
      cooperative_order_id: id,
      pieces: lines.reduce(
        (sum, { canceled_quantity }) => sum + canceled_quantity,
        0
      ),
    },
  }
}
