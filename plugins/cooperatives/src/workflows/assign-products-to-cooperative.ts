import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createRemoteLinkStep,
  dismissRemoteLinkStep,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import { CooperativeEvents } from "../types/events"
import {
  listProductMakersStep,
  type ProductMaker,
} from "./steps/list-product-makers"
import { validateCooperativeExistsStep } from "./steps/validate-cooperative-exists"
import { validateProductsExistStep } from "./steps/validate-products-exist"
import { validatePublishedProductsHaveMakerStep } from "./steps/validate-published-products-have-maker"

/** Products, and the cooperative that makes them from now on. */
export type AssignProductsToCooperativeInput = {
  product_ids: string[]
  cooperative_id: string
}

/** Ties products to the cooperative that makes them, in place of another. */
export const assignProductsToCooperativeWorkflow = createWorkflow(
  "assign-products-to-cooperative",
  function (input: AssignProductsToCooperativeInput) {
    validateCooperativeExistsStep({ id: input.cooperative_id })
    validateProductsExistStep({ product_ids: input.product_ids })
    const makers = listProductMakersStep({ product_ids: input.product_ids })
    dismissRemoteLinkStep(transform({ input, makers }, toLinksToDismiss))
    createRemoteLinkStep(transform({ input, makers }, toLinksToCreate))
    validatePublishedProductsHaveMakerStep({ product_ids: input.product_ids })
    emitEventStep({
      eventName: CooperativeEvents.PRODUCT_ASSIGNED,
      data: transform({ input }, ({ input }) =>
        input.product_ids.map((id) => ({
          id,
          cooperative_id: input.cooperative_id,
        }))
      ),
    })
    return new WorkflowResponse(input)
  }
)

type Assignment = {
  input: AssignProductsToCooperativeInput
  makers: ProductMaker[]
}

function toLinksToDismiss({ input, makers }: Assignment) {
  return makers.flatMap(({ product_id, cooperative_id }) =>
    cooperative_id && cooperative_id !== input.cooperative_id
      ? [toLink(product_id, cooperative_id)]
      : []
  )
}

function toLinksToCreate({ input, makers }: Assignment) {
  return makers
    .filter(({ cooperative_id }) => cooperative_id !== input.cooperative_id)
    .map(({ product_id }) => toLink(product_id, input.cooperative_id))
}

function toLink(product_id: string, cooperative_id: string) {
  return {
    [Modules.PRODUCT]: { product_id },
    [COOPERATIVE_MODULE]: { cooperative_id },
  }
}
