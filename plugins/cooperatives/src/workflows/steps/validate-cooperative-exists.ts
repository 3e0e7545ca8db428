import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getCooperative } from "../queries/get-cooperative"

/** Refuses an id that no cooperative has. */
export const validateCooperativeExistsStep = createStep(
  "validate-cooperative-exists",
  async (input: { id: string }, { container }) => {
    return new StepResponse(await getCooperative(container, input.id))
  }
)
