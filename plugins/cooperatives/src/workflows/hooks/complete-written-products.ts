import { z } from "@medusajs/framework/zod"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { productAdditionalData } from "../../types/listing"
import { completeProductsWorkflow } from "../complete-products"

const additionalDataSchema = z.object(productAdditionalData)

type HookInput = {
  products?: { id: string }[]
  additional_data?: Record<string, unknown>
}
type Handler = Parameters<
  typeof createProductsWorkflow.hooks.productsCreated
>[0]
type HookContext = Parameters<Handler>[1]
type Run = Awaited<
  ReturnType<ReturnType<typeof completeProductsWorkflow>["run"]>
>

createProductsWorkflow.hooks.productsCreated(completeProducts, undo)
updateProductsWorkflow.hooks.productsUpdated(completeProducts, undo)

async function completeProducts(
  { products = [], additional_data }: HookInput,
  context: HookContext
) {
  const { cooperative_id, listing } = additionalDataSchema.parse(
    additional_data ?? {}
  )
  const { transaction } = await completeProductsWorkflow(context.container).run(
    {
      input: {
        product_ids: products.map(({ id }) => id),
        cooperative_id,
        listing,
      },
      context: nest(context),
    }
  )
  return new StepResponse(undefined, transaction)
}

async function undo(
  transaction: Run["transaction"] | undefined,
  context: HookContext
) {
  if (transaction) {
    await completeProductsWorkflow(context.container).cancel({
      transaction,
      context: nest(context),
      // A transaction that is taken back counts as failed, and would throw.
      throwOnError: false,
    })
  }
}

// Events wait for the product workflow: nobody hears of a product undone.
function nest(context: HookContext) {
  return {
    eventGroupId: context.eventGroupId,
    parentStepIdempotencyKey: context.idempotencyKey,
    preventReleaseEvents: true,
  }
}
