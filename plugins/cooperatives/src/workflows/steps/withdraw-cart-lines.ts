import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import type { WithdrawnLine } from "../../types/cooperative-order"
import { listOpenCarts, type CartLine } from "../queries/list-open-carts"
import { withdrawLinesFromCartWorkflow } from "../withdraw-lines-from-cart"

/** The products that left the shop, who made them, and why they left. */
export type WithdrawCartLinesInput = {
  cooperative_id: string
  product_ids: string[]
  reason: WithdrawnLine["reason"]
}

/**
 * Takes products out of every open cart, one cart at a time. A cart that
 * fails is logged and keeps its line, which completion refuses anyway: one
 * odd cart must not keep a cooperative selling.
 */
export const withdrawCartLinesStep = createStep(
  "withdraw-cart-lines",
  async (input: WithdrawCartLinesInput, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const carts = await listOpenCarts(container, input.product_ids)
    const undoable = []

    for (const { id, locale, lines } of carts) {
      const name = await getLocalName(container, input.cooperative_id, locale)
      const { transaction, errors } = await withdrawLinesFromCartWorkflow(
        container
      ).run({
        input: {
          cart_id: id,
          lines: lines.map((line) => toWithdrawnLine(line, name, input.reason)),
        },
        throwOnError: false,
      })
      if (errors.length) {
        const reason = String(errors[0]?.error)
        logger.error(`Lines of cart ${id} could not be withdrawn: ${reason}`)
      } else {
        undoable.push({ cart_id: id, transaction })
      }
    }
    return new StepResponse(carts.length, undoable)
  },
  async (withdrawn, { container }) => {
    for (const { cart_id, transaction } of withdrawn ?? []) {
      // A transaction that is taken back counts as failed, and would throw.
      await withdrawLinesFromCartWorkflow(container).cancel({
        transaction,
        throwOnError: false,
      })
      // The core does not undo what it made of the amount to be paid.
      await refreshCartItemsWorkflow(container).run({ input: { cart_id } })
    }
  }
)

async function getLocalName(
  container: MedusaContainer,
  cooperative_id: string,
  locale: string | null
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "cooperative",
      fields: ["id", "name"],
      filters: { id: [cooperative_id] },
    },
    { locale: locale ?? undefined }
  )
  const [cooperative]: { name: string }[] = data
  return cooperative?.name ?? ""
}

function toWithdrawnLine(
  line: CartLine,
  name: string,
  reason: WithdrawnLine["reason"]
): WithdrawnLine {
  return {
    line_item_id: line.id,
    title: line.product_title ?? line.title,
    variant_title: line.variant_title,
    thumbnail: line.thumbnail,
    product_handle: line.product_handle,
    cooperative_name: name,
    quantity: line.quantity,
    reason,
    at: new Date().toISOString(),
  }
}
