import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Language } from "../types/languages"
import type { ListingContent } from "../types/listing-content"
import { lockOfListing } from "./rules/lock-of-listing"
import { createListingChangeStep } from "./steps/create-listing-change"
import { findOpenChangeStep } from "./steps/find-open-change"
import { updateListingChangeStep } from "./steps/update-listing-change"
import { validateListingContentStep } from "./steps/validate-listing-content"

/** What a cooperative writes of a listing, and the revision that it read. */
export type SaveListingChangeInput = {
  product_id: string
  cooperative_id: string
  admin_id: string
  language: Language
  content: ListingContent
  /** 0 or nothing when there was no open change. */
  revision?: number | null
}

/**
 * Keeps what a cooperative writes of a listing as a draft. A change that was
 * with staff comes back to the cooperative, and must be sent again.
 */
export const saveListingChangeWorkflow = createWorkflow(
  "save-listing-change",
  function (input: SaveListingChangeInput) {
    const key = transform({ input }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const found = findOpenChangeStep(
      transform({ input }, ({ input }) => ({
        product_id: input.product_id,
        cooperative_id: input.cooperative_id,
        revision: input.revision ?? 0,
      }))
    )
    validateListingContentStep(
      transform({ input, found }, ({ input, found }) => ({
        cooperative_id: input.cooperative_id,
        content: input.content,
        image_ids: found.image_ids,
      }))
    )
    when("is-first", { found }, ({ found }) => !found.change).then(() => {
      createListingChangeStep(
        transform({ input }, ({ input }) => ({
          product_id: input.product_id,
          cooperative_id: input.cooperative_id,
          created_by: input.admin_id,
          language: input.language,
          content: input.content,
        }))
      )
    })
    when("is-next", { found }, ({ found }) => Boolean(found.change)).then(
      () => {
        updateListingChangeStep(
          transform({ input, found }, ({ input, found }) => ({
            id: String(found.change?.id),
            status: "draft" as const,
            language: input.language,
            content: input.content,
            revision: (found.change?.revision ?? 0) + 1,
            submitted_at: null,
          }))
        )
      }
    )
    releaseLockStep({ key })
    return new WorkflowResponse(input)
  }
)
