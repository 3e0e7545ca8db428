import { notifyCooperativeWorkflow } from "@coopstore/cooperatives/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A part that loses pieces, and whether something is left of it. */
export type ShortenedPart = {
  id: string
  cooperative_id: string
  order_display_id: number
  lines: { canceled_quantity: number }[]
  is_emptied: boolean
}

/**
 * Tells makers of pieces that they need not prepare. One that nothing is left of
 * is told by its cancellation. Each is a workflow of its own; those that were told
 * are taken back when another one fails, or a later step.
 */
export const tellMakersStep = createStep(
  "tell-makers",
  async (parts: ShortenedPart[], { container }) => {
    const done: Done[] = []
    try {
      for (const part of parts.filter(({ is_emptied }) => !is_emptied)) {
        const { transaction } = await notifyCooperativeWorkflow(container).run({
          input: {
            cooperative_id: part.cooperative_id,
            kind: "pieces-canceled",
            data: {
              order_display_id: part.order_display_id,
              cooperative_order_id: part.id,
              pieces: part.lines.reduce(
                (sum, line) => sum + line.canceled_quantity,
                0
              ),
            },
          },
        })
        done.push(transaction)
      }
    } catch (error) {
      await undo(done, container)
      throw error
    }
    return new StepResponse(undefined, done)
  },
  async (done, { container }) => {
    await undo(done ?? [], container)
  }
)

type Workflow = ReturnType<typeof notifyCooperativeWorkflow>
type Done = Awaited<ReturnType<Workflow["run"]>>["transaction"]

async function undo(done: Done[], container: MedusaContainer) {
  for (const transaction of [...done].reverse()) {
    await notifyCooperativeWorkflow(container).cancel({
      transaction,
      // A transaction that is taken back counts as failed, and would throw.
      throwOnError: false,
    })
  }
}
