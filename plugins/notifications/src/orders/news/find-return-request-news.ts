import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { findHubAddress } from "./find-hub-address"
import { type NewsFacts, NO_FACTS } from "./news-facts"

const Request = z.object({
  order_id: z.string(),
  lines: z.array(
    z.object({ line_item_id: z.string(), quantity: z.coerce.number() })
  ),
})

/** What to tell of a return that was asked for: it is noted, and where it goes. */
export async function findReturnRequestNews(
  container: MedusaContainer,
  id: string
): Promise<NewsFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "after_sale",
    fields: ["order_id", "lines.line_item_id", "lines.quantity"],
    filters: { id: [id] },
  })
  const request = Request.safeParse(data[0]).data
  return request
    ? {
        ...NO_FACTS,
        order_id: request.order_id,
        kind: "return_asked",
        pieces: request.lines.map((line) => ({
          ...line,
          product_id: null,
          variant_id: null,
        })),
        send_to: await findHubAddress(container, request.order_id),
      }
    : null
}
