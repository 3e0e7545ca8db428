import type { CorrectCooperativeOrderInput } from "@coopstore/cooperatives/workflows"
import { correctCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Notes on each maker's part what came back of it. Each part is a workflow of
 * its own; those that were noted are taken back when another one fails, or a
 * later step.
 */
export const correctPartsStep = createStep(
  "correct-parts",
  async (parts: CorrectCooperativeOrderInput[], { container }) => {
    const done: Done[] = []
    try {
      for (const part of parts) {
        const { transaction } = await correctCooperativeOrderWorkflow(
          container
        ).run({ input: part })
        done.push(transaction)
      }
    } catch (error) {
      await undo(done, container)
      throw error
    }
    return new StepResponse(parts, done)
  },
  async (done, { container }) => {
    await undo(done ?? [], container)
  }
)

type Workflow = ReturnType<typeof correctCooperativeOrderWorkflow>
type Done = Awaited<ReturnType<Workflow["run"]>>["transaction"]

async function undo(
  done: Done[],
  container: Parameters<typeof correctCooperativeOrderWorkflow>[0]
) {
  for (const transaction of [...done].reverse()) {
    await correctCooperativeOrderWorkflow(container).cancel({
      transaction,
      // A transaction that is taken back counts as failed, and would throw.
      throwOnError: false,
    })
  }
}
