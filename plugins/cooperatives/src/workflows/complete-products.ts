import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { UpdateListing } from "../types/listing"
import { assignProductsToCooperativeWorkflow } from "./assign-products-to-cooperative"
import { saveListingsWorkflow } from "./save-listings"
import { validatePublishedProductsHaveMakerStep } from "./steps/validate-published-products-have-maker"

/** Products just written, with the plugin's part of `additional_data`. */
export type CompleteProductsInput = {
  product_ids: string[]
  cooperative_id?: string | null
  listing?: UpdateListing | null
}

/** Gives written products their maker and listing, then checks they may sell. */
export const completeProductsWorkflow = createWorkflow(
  "complete-products",
  function (input: CompleteProductsInput) {
    when("has-cooperative", { input }, ({ input }) =>
      Boolean(input.cooperative_id)
    ).then(() => {
      assignProductsToCooperativeWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({
          product_ids: input.product_ids,
          cooperative_id: String(input.cooperative_id),
        })),
      })
    })
    when("has-listing", { input }, ({ input }) => Boolean(input.listing)).then(
      () => {
        saveListingsWorkflow.runAsStep({
          input: transform({ input }, ({ input }) => ({
            product_ids: input.product_ids,
            listing: input.listing ?? {},
          })),
        })
      }
    )
    validatePublishedProductsHaveMakerStep({ product_ids: input.product_ids })
    return new WorkflowResponse(input)
  }
)
