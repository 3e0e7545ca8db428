import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createProductVariantsWorkflow,
  releaseLockStep,
  setProductProductOptionsWorkflow,
  updateProductOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { nameNewSizesWorkflow } from "./name-new-sizes"
import { lockOfListing } from "./rules/lock-of-listing"
import {
  prepareNewSizeStep,
  type AddListingSizeInput,
} from "./steps/prepare-new-size"
import { stockNewSizesStep } from "./steps/stock-new-sizes"

/** Adds a size to a listing, with its price and stock, at once. */
export const addListingSizeWorkflow = createWorkflow(
  "add-listing-size",
  function (input: AddListingSizeInput) {
    const key = transform({ input }, lockOfListing)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const prepared = prepareNewSizeStep(input)
    const options = updateProductOptionsWorkflow.runAsStep({
      input: transform({ prepared }, ({ prepared }) => prepared.option),
    })
    // A value of an option is not yet one that the product may have.
    setProductProductOptionsWorkflow.runAsStep({
      input: transform({ input, prepared, options }, (data) => ({
        product_id: data.input.product_id,
        update: data.options.map(({ id, values }) => ({
          product_option_id: id,
          add: values
            .filter(({ value }) => value === data.prepared.variant.title)
            .map((value) => value.id),
        })),
      })),
    })
    const variants = createProductVariantsWorkflow.runAsStep({
      input: transform({ prepared }, ({ prepared }) => ({
        product_variants: [prepared.variant],
      })),
    })
    stockNewSizesStep(
      transform({ input, prepared, variants }, (data) => ({
        variant_ids: data.variants.map(({ id }) => id),
        stocks: [data.input.size.stock],
        location_id: data.prepared.location_id,
      }))
    )
    nameNewSizesWorkflow.runAsStep({
      input: { product_id: input.product_id },
    })
    releaseLockStep({ key })
    return new WorkflowResponse(
      transform({ variants }, ({ variants }) => String(variants[0]?.id))
    )
  }
)
