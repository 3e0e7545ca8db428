import type { CorrectCooperativeOrderInput } from "@coopstore/cooperatives/workflows"
import { correctCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { runEach, undoEach } from "../run-each"

/**
 * Notes on each maker's part what came back of it, or left it; undone when
 * another one fails, or a later step.
 */
export const correctPartsStep = createStep(
  "correct-parts",
  async (parts: CorrectCooperativeOrderInput[], { container }) =>
    new StepResponse(
      parts,
      await runEach(correctCooperativeOrderWorkflow, parts, container)
    ),
  async (done, { container }) => {
    await undoEach(correctCooperativeOrderWorkflow, done ?? [], container)
  }
)
