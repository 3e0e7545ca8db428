import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { ListingChangeEvents } from "../types/events"
import { saveTranslationsWorkflow } from "./save-translations"
import { findSubmittedChangeStep } from "./steps/find-submitted-change"
import { preparePublicationStep } from "./steps/prepare-publication"
import { lockOfListing } from "./rules/lock-of-listing"
import { priceAbroadWorkflow, type PriceAbroad } from "./price-abroad"
import { updateListingChangeStep } from "./steps/update-listing-change"

/** A submitted change, its prices abroad, and who of staff publishes it. */
export type PublishListingChangeInput = {
  id: string
  decided_by: string
  /** The revision that staff read. */
  revision?: number
  prices?: PriceAbroad[]
}

/** Shows shoppers what a cooperative submitted, all of it or nothing. */
export const publishListingChangeWorkflow = createWorkflow(
  "publish-listing-change",
  function (input: PublishListingChangeInput) {
    const seen = findSubmittedChangeStep({ id: input.id })
    const key = transform({ input: seen }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    // Read again: the cooperative may have saved before the lock was held.
    const submitted = findSubmittedChangeStep({
      id: input.id,
      revision: input.revision,
    }).config({ name: "find-submitted-change-under-lock" })
    const prepared = preparePublicationStep({ change: submitted })
    const change = updateListingChangeStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        status: "published" as const,
        decided_by: input.decided_by,
        decided_at: new Date(),
      }))
    )
    priceAbroadWorkflow.runAsStep({
      input: transform({ input, submitted }, ({ input, submitted }) => ({
        product_id: submitted.product_id,
        cooperative_id: submitted.cooperative_id,
        prices: input.prices ?? [],
      })),
    })
    saveTranslationsWorkflow.runAsStep({
      input: transform({ submitted, prepared }, ({ submitted, prepared }) => ({
        reference: "product",
        reference_ids: [submitted.product_id],
        translations: prepared.translations,
      })),
    })
    updateProductsWorkflow.runAsStep({
      input: transform({ prepared }, ({ prepared }) => ({
        products: [prepared.product],
        additional_data: { listing: prepared.listing },
      })),
    })
    emitEventStep({
      eventName: ListingChangeEvents.PUBLISHED,
      data: { id: input.id },
    })
    releaseLockStep({ key })
    return new WorkflowResponse(change)
  }
)
