import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CreateCooperative } from "../types/cooperative"
import { CooperativeEvents } from "../types/events"
import { saveTranslationsWorkflow } from "./save-translations"
import { createCooperativeStep } from "./steps/create-cooperative"
import { validateNewCooperativeStep } from "./steps/validate-cooperative-fields"

/** A new cooperative and its texts; `pending` unless said otherwise. */
export type CreateCooperativeInput = CreateCooperative & {
  status?: "pending" | "active"
}

/** Creates a cooperative with its texts in every language. */
export const createCooperativeWorkflow = createWorkflow(
  "create-cooperative",
  function (input: CreateCooperativeInput) {
    validateNewCooperativeStep(input)
    const cooperative = createCooperativeStep(
      transform({ input }, ({ input: { translations, ...columns } }) => columns)
    )
    saveTranslationsWorkflow.runAsStep({
      input: transform({ input, cooperative }, ({ input, cooperative }) => ({
        reference: "cooperative",
        reference_ids: [cooperative.id],
        translations: input.translations,
      })),
    })
    emitEventStep({
      eventName: CooperativeEvents.CREATED,
      data: { id: cooperative.id },
    })
    return new WorkflowResponse(cooperative)
  }
)
