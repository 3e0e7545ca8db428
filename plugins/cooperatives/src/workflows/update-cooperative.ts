import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { UpdateCooperative } from "../types/cooperative"
import { CooperativeEvents } from "../types/events"
import { saveTranslationsWorkflow } from "./save-translations"
import { updateCooperativeStep } from "./steps/update-cooperative"
import { validateCooperativeChangeStep } from "./steps/validate-cooperative-fields"

/** Fields and texts to change; the status has its own workflows. */
export type UpdateCooperativeInput = UpdateCooperative & { id: string }

/** Changes a cooperative's fields and texts. */
export const updateCooperativeWorkflow = createWorkflow(
  "update-cooperative",
  function (input: UpdateCooperativeInput) {
    validateCooperativeChangeStep(input)
    const cooperative = updateCooperativeStep(
      transform({ input }, ({ input: { translations, ...columns } }) => columns)
    )
    saveTranslationsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        reference: "cooperative",
        reference_ids: [input.id],
        translations: input.translations,
      })),
    })
    emitEventStep({
      eventName: CooperativeEvents.UPDATED,
      data: { id: input.id },
    })
    return new WorkflowResponse(cooperative)
  }
)
