import { ProductStatus } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import { setProductsStatusWorkflow } from "./set-products-status"
import { listCooperativeProductsStep } from "./steps/list-cooperative-products"
import { updateCooperativeStep } from "./steps/update-cooperative"
import { validateCooperativeStatusStep } from "./steps/validate-cooperative-status"

/** Lets a suspended cooperative sell again what its suspension took out. */
export const reactivateCooperativeWorkflow = createWorkflow(
  "reactivate-cooperative",
  function (input: { id: string }) {
    const suspended = validateCooperativeStatusStep({
      id: input.id,
      from: ["suspended"],
      action: "reactivated",
    })
    const products = listCooperativeProductsStep({ cooperative_id: input.id })
    const cooperative = updateCooperativeStep({
      id: input.id,
      status: "active",
      withdrawn_product_ids: [],
    })
    setProductsStatusWorkflow.runAsStep({
      input: transform({ suspended, products }, ({ suspended, products }) => ({
        // A product deleted or given to another maker meanwhile stays so.
        product_ids: products
          .filter(({ status }) => status === ProductStatus.DRAFT)
          .map(({ id }) => id)
          .filter((id) => suspended.withdrawn_product_ids?.includes(id)),
        status: "published" as const,
      })),
    })
    emitEventStep({
      eventName: CooperativeEvents.REACTIVATED,
      data: { id: input.id },
    })
    return new WorkflowResponse(cooperative)
  }
)
