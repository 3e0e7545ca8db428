import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ImportOperation } from "../../sheets/plan-import"
import type { Language } from "../../types/languages"
import { addListingSizeWorkflow } from "../add-listing-size"
import { changeSizePriceWorkflow } from "../change-size-price"
import { createListingWorkflow } from "../create-listing"
import { moveStockWorkflow } from "../move-stock"
import { saveListingChangeWorkflow } from "../save-listing-change"

/** What an import does, for whom and by whom. */
export type ImportListingsInput = {
  cooperative_id: string
  admin_id: string
  language: Language
  operations: ImportOperation[]
}

type Undo = () => Promise<unknown>

/**
 * Does everything that a file asks for, or nothing: what was done before one
 * fails is taken back, the last first.
 */
export const importListingsStep = createStep(
  "import-listings",
  async ({ operations, ...actor }: ImportListingsInput, { container }) => {
    const undone: Undo[] = []
    try {
      for (const operation of operations) {
        undone.unshift(await perform(container, operation, actor))
      }
    } catch (error) {
      for (const undo of undone) {
        await undo()
      }
      throw error
    }
    return new StepResponse(operations.length, undone)
  },
  async (undone) => {
    for (const undo of undone ?? []) {
      await undo()
    }
  }
)

/** Does one thing, and answers how to take it back. */
async function perform(
  container: MedusaContainer,
  operation: ImportOperation,
  actor: Omit<ImportListingsInput, "operations">
): Promise<Undo> {
  // A transaction that is taken back counts as failed, and would throw.
  const throwOnError = false
  switch (operation.kind) {
    case "create": {
      const workflow = createListingWorkflow(container)
      const { content, sizes } = operation
      const input = { ...actor, content, sizes }
      const { transaction } = await workflow.run({ input })
      return () => workflow.cancel({ transaction, throwOnError })
    }
    case "add-size": {
      const workflow = addListingSizeWorkflow(container)
      const { product_id, size } = operation
      const { cooperative_id } = actor
      const input = { cooperative_id, product_id, size }
      const { transaction } = await workflow.run({ input })
      return () => workflow.cancel({ transaction, throwOnError })
    }
    case "change-price": {
      const workflow = changeSizePriceWorkflow(container)
      const { product_id, size_id, price } = operation
      const { cooperative_id } = actor
      const input = {
        cooperative_id,
        product_id,
        size_id,
        price,
        confirm: true,
      }
      const { transaction } = await workflow.run({ input })
      return () => workflow.cancel({ transaction, throwOnError })
    }
    case "set-stock": {
      const workflow = moveStockWorkflow(container)
      const { variant_id, quantity, expected } = operation
      const { cooperative_id } = actor
      const movements = [
        { kind: "set" as const, variant_id, quantity, expected },
      ]
      const { transaction } = await workflow.run({
        input: { cooperative_id, movements },
      })
      return () => workflow.cancel({ transaction, throwOnError })
    }
    case "save-change": {
      const workflow = saveListingChangeWorkflow(container)
      const { product_id, revision, content } = operation
      const input = { ...actor, product_id, revision, content }
      const { transaction } = await workflow.run({ input })
      return () => workflow.cancel({ transaction, throwOnError })
    }
  }
}
