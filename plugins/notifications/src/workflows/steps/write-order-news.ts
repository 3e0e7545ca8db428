import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_NEWS } from "../../emails/templates"
import { ORDER_ACCESS_MODULE } from "../../modules/order-access"
import type OrderAccessModuleService from "../../modules/order-access/service"
import { listOrderedProducts } from "../../orders/list-ordered-products"
import type { NewsFacts, OrderNewsCause } from "../../orders/news/news-facts"
import { toOrderNewsLetter } from "../../orders/news/to-order-news-letter"
import { ORDER_FIELDS } from "../../orders/order-fields"
import { OrderRow } from "../../orders/order-row"
import { readSpeech } from "../../orders/order-speech"

type WriteOrderNewsInput = OrderNewsCause & {
  news: NewsFacts | null
  token: string
}

/**
 * Writes a letter about an order, in a list of one; the list is empty when the
 * letter of that cause has gone out, or when nobody can be written to. A failed
 * one is kept as a record, and its successor gets a key of its own.
 */
export const writeOrderNewsStep = createStep(
  "write-order-news",
  async ({ cause, id, news, token }: WriteOrderNewsInput, { container }) => {
    if (!news) {
      return new StepResponse([])
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ORDER_FIELDS,
      filters: { id: [news.order_id] },
    })
    const order = OrderRow.parse(data[0])
    const trigger_type = `${ORDER_NEWS}.${cause}`
    const key = `${ORDER_NEWS}:${cause}:${id}`
    const earlier = await container
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ resource_id: id, template: ORDER_NEWS })
    const ofCause = earlier.filter(
      (letter) => letter.trigger_type === trigger_type
    )
    const failed = ofCause.filter(({ status }) => status === "failure")
    if (!order.email || failed.length < ofCause.length) {
      return new StepResponse([])
    }
    const { language, market } = readSpeech(order)
    const pieces = [...news.pieces, ...news.following]
    const ids = [...order.items, ...pieces].flatMap(
      ({ product_id }) => product_id ?? []
    )
    const access =
      container.resolve<OrderAccessModuleService>(ORDER_ACCESS_MODULE)
    const locale = `${language}-${market}`
    const letter = toOrderNewsLetter({
      news,
      order,
      language,
      market,
      products: await listOrderedProducts(container, ids, language),
      tracking_url: await access.trackingUrl(token, locale),
    })
    const attempt = failed.length ? `:${failed.length + 1}` : ""
    return new StepResponse([
      {
        to: order.email,
        channel: "email",
        template: ORDER_NEWS,
        data: letter,
        trigger_type,
        resource_id: id,
        resource_type: cause,
        idempotency_key: `${key}${attempt}`,
      },
    ])
  }
)
