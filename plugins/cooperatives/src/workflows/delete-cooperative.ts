import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import { deleteTranslationsOfWorkflow } from "./delete-translations-of"
import { deleteCooperativeStep } from "./steps/delete-cooperative"
import { detachAdminIdentitiesStep } from "./steps/detach-admin-identities"
import { listCooperativeAdminIdsStep } from "./steps/list-cooperative-admins"
import {
  validateCooperativeHasNoOrdersStep,
  validateCooperativeHasNoProductsStep,
} from "./steps/validate-cooperative-is-deletable"

/** Deletes a cooperative that never sold anything, with its people and texts. */
export const deleteCooperativeWorkflow = createWorkflow(
  "delete-cooperative",
  function (input: { id: string }) {
    validateCooperativeHasNoProductsStep(input)
    validateCooperativeHasNoOrdersStep(input)
    const admin_ids = listCooperativeAdminIdsStep({ cooperative_id: input.id })
    detachAdminIdentitiesStep(admin_ids)
    deleteTranslationsOfWorkflow.runAsStep({
      input: { reference: "cooperative", reference_id: input.id },
    })
    deleteCooperativeStep(input)
    emitEventStep({
      eventName: CooperativeEvents.DELETED,
      data: { id: input.id },
    })
    return new WorkflowResponse(input)
  }
)
