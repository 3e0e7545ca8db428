import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WithdrawnLine } from "../../types/cooperative-order"
import type { ProductsWithdrawn } from "../../types/events"
import { listOpenCarts, type CartLine } from "../queries/list-open-carts"
import { withdrawLinesFromCartWorkflow } from "../withdraw-lines-from-cart"

/**
 * Takes products out of every open cart, one cart at a time. A cart that
 * fails is logged and keeps its line, which completion refuses anyway: one
 * odd cart must not keep the others waiting. Not undone: what left the shop
 * cannot be bought, whatever becomes of the rest.
 */
export const withdrawCartLinesStep = createStep(
  "withdraw-cart-lines",
  async (input: ProductsWithdrawn, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const nameIn = localNames(container, input.cooperative_id)
    let withdrawn = 0
    let after = ""
    for (;;) {
      const carts = await listOpenCarts(container, input.product_ids, after)
      for (const { id, locale, lines } of carts) {
        const name = await nameIn(locale)
        const { errors } = await withdrawLinesFromCartWorkflow(container).run({
          input: {
            cart_id: id,
            lines: lines.map((line) =>
              toWithdrawnLine(line, name, input.reason)
            ),
          },
          throwOnError: false,
        })
        if (errors.length) {
          const reason = String(errors[0]?.error)
          logger.error(`Lines of cart ${id} could not be withdrawn: ${reason}`)
        } else {
          withdrawn += 1
        }
        after = id
      }
      if (!carts.length) {
        return new StepResponse(withdrawn)
      }
    }
  }
)

/** The cooperative's name by language, each read once. */
function localNames(container: MedusaContainer, cooperative_id: string) {
  const names = new Map<string | null, Promise<string>>()
  return (locale: string | null) => {
    const name =
      names.get(locale) ?? getLocalName(container, cooperative_id, locale)
    names.set(locale, name)
    return name
  }
}

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
