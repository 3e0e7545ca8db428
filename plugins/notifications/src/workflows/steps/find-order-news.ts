import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOrderNews } from "../../orders/news/find-order-news"
import type { OrderNewsCause } from "../../orders/news/news-facts"

/** What a cause gives a shopper to know; null for nothing. */
export const findOrderNewsStep = createStep(
  "find-order-news",
  async (input: OrderNewsCause, { container }) =>
    new StepResponse(await findOrderNews(container, input))
)
