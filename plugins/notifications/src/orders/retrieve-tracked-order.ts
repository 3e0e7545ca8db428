import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows"
import { LANGUAGES } from "../languages"
import type { StoreTrackedOrder } from "../types"
import { listOrderedProducts } from "./list-ordered-products"
import { ORDER_FIELDS } from "./order-fields"
import { readSpeech } from "./order-speech"
import { toTrackedOrder, TrackedOrderRow } from "./to-tracked-order"

const FULFILLMENT_FIELDS = [
  "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url",
]

type Wanted = { token: string; locale: string | undefined }

/**
 * Reads the order that a secret opens, in the reader's language; throws the
 * same NOT_FOUND for a secret that never was and for one of another form.
 */
export async function retrieveTrackedOrder(
  container: MedusaContainer,
  { token, locale }: Wanted
): Promise<StoreTrackedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_access",
    fields: ["order_id"],
    filters: { token },
  })
  const order_id = data[0]?.order_id
  if (!order_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no order behind this link"
    )
  }
  const { result } = await getOrderDetailWorkflow(container).run({
    input: { order_id, fields: [...ORDER_FIELDS, ...FULFILLMENT_FIELDS] },
  })
  const order = TrackedOrderRow.parse(result)
  const language =
    LANGUAGES.find((known) => locale?.startsWith(known)) ??
    readSpeech(order).language
  const ids = order.items.flatMap(({ product_id }) => product_id ?? [])
  const products = await listOrderedProducts(container, ids, language)
  return toTrackedOrder(order, products, language)
}
