import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import type { OrderNewsCause } from "../orders/news/news-facts"
import { findOrderNewsStep } from "./steps/find-order-news"
import { getOrCreateOrderAccessStep } from "./steps/get-or-create-order-access"
import { writeOrderNewsStep } from "./steps/write-order-news"

/** What happened, and to which record. */
export type SendOrderNewsInput = OrderNewsCause

/** Tells a shopper what happened to an order, once however often it is asked. */
export const sendOrderNewsWorkflow = createWorkflow(
  "send-order-news",
  function (input: SendOrderNewsInput) {
    const news = findOrderNewsStep(input)
    when("there-is-news", { news }, ({ news }) => Boolean(news)).then(() => {
      const access = getOrCreateOrderAccessStep(
        transform({ news }, ({ news }) => ({
          order_id: String(news?.replacement?.order_id ?? news?.order_id),
        }))
      )
      const letters = writeOrderNewsStep(
        transform({ input, news, access }, ({ input, news, access }) => ({
          ...input,
          news,
          token: access.token,
        }))
      )
      sendNotificationsStep(letters)
    })
    return new WorkflowResponse(news)
  }
)
