import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createRemoteLinkStep,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { LISTING_MODULE } from "../modules/listing"
import { ListingEvents } from "../types/events"
import type { UpdateListing } from "../types/listing"
import { saveTranslationsWorkflow } from "./save-translations"
import { createListingsStep } from "./steps/create-listings"
import { listProductMakersStep } from "./steps/list-product-makers"
import { updateListingsStep } from "./steps/update-listings"

/** Products and what their listing says, texts per locale included. */
export type SaveListingsInput = {
  product_ids: string[]
  listing: UpdateListing
}

/** Creates the listings that products lack and changes the ones they have. */
export const saveListingsWorkflow = createWorkflow(
  "save-listings",
  function (input: SaveListingsInput) {
    const products = listProductMakersStep({ product_ids: input.product_ids })
    const created = createListingsStep(
      transform({ input, products }, ({ input, products }) => ({
        product_ids: products
          .filter(({ listing_id }) => !listing_id)
          .map(({ product_id }) => product_id),
        listing: input.listing,
      }))
    )
    createRemoteLinkStep(
      transform({ created }, ({ created }) =>
        created.map(({ product_id, listing_id }) => ({
          [Modules.PRODUCT]: { product_id },
          [LISTING_MODULE]: { listing_id },
        }))
      )
    )
    const updated = updateListingsStep(
      transform({ input, products }, ({ input, products }) => ({
        ids: products.flatMap(({ listing_id }) => listing_id ?? []),
        listing: input.listing,
      }))
    )
    saveTranslationsWorkflow.runAsStep({
      input: transform(
        { input, created, updated },
        ({ input, created, updated }) => ({
          reference: "listing",
          reference_ids: [
            ...created.map(({ listing_id }) => listing_id),
            ...updated,
          ],
          translations: input.listing.translations,
        })
      ),
    })
    emitEventStep({
      eventName: ListingEvents.CREATED,
      data: transform({ created }, ({ created }) =>
        created.map(({ listing_id }) => ({ id: listing_id }))
      ),
    }).config({ name: "emit-listing-created" })
    emitEventStep({
      eventName: ListingEvents.UPDATED,
      data: transform({ updated }, ({ updated }) =>
        updated.map((id) => ({ id }))
      ),
    }).config({ name: "emit-listing-updated" })
    return new WorkflowResponse({ created, updated })
  }
)
