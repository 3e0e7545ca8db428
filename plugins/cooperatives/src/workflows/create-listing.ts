import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Language } from "../types/languages"
import type { ListingContent, NewSize } from "../types/listing-content"
import { nameNewSizesWorkflow } from "./name-new-sizes"
import { createListingChangeStep } from "./steps/create-listing-change"
import { prepareNewProductStep } from "./steps/prepare-new-product"
import { stockNewSizesStep } from "./steps/stock-new-sizes"
import { validateListingContentStep } from "./steps/validate-listing-content"

/** A listing as its cooperative first writes it, and who writes. */
export type CreateListingInput = {
  cooperative_id: string
  admin_id: string
  language: Language
  content: ListingContent
  sizes: NewSize[]
}

/** Starts a listing: a product that nobody sees yet, and its first change. */
export const createListingWorkflow = createWorkflow(
  "create-listing",
  function (input: CreateListingInput) {
    validateListingContentStep({
      cooperative_id: input.cooperative_id,
      content: input.content,
    })
    const prepared = prepareNewProductStep(input)
    const products = createProductsWorkflow.runAsStep({
      input: transform({ input, prepared }, ({ input, prepared }) => ({
        products: [prepared.product],
        additional_data: {
          cooperative_id: input.cooperative_id,
          listing: { class: input.content.class },
        },
      })),
    })
    const created = transform({ products }, ({ products }) => ({
      product_id: String(products[0]?.id),
      variant_ids: (products[0]?.variants ?? [])
        .toSorted(
          (left, right) => (left.variant_rank ?? 0) - (right.variant_rank ?? 0)
        )
        .map(({ id }) => id),
    }))
    stockNewSizesStep(
      transform(
        { input, created, prepared },
        ({ input, created, prepared }) => ({
          variant_ids: created.variant_ids,
          stocks: input.sizes.map(({ stock }) => stock),
          location_id: prepared.location_id,
        })
      )
    )
    nameNewSizesWorkflow.runAsStep({
      input: transform({ created }, ({ created }) => ({
        product_id: created.product_id,
      })),
    })
    const change = createListingChangeStep(
      transform({ input, created }, ({ input, created }) => ({
        product_id: created.product_id,
        cooperative_id: input.cooperative_id,
        created_by: input.admin_id,
        language: input.language,
        content: input.content,
      }))
    )
    return new WorkflowResponse(
      transform({ created, change }, ({ created, change }) => ({
        ...created,
        change_id: change.id,
      }))
    )
  }
)
