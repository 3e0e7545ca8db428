import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listFailedNews } from "../orders/news/list-failed-news"
import { reasonOf } from "../reason-of"
import { sendOrderNewsWorkflow } from "../workflows"

/** Sends the letters about orders that a mail outage held back. */
export default async function sendMissingOrderNews(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const input of await listFailedNews(container, new Date())) {
    try {
      await sendOrderNewsWorkflow(container).run({ input })
    } catch (error) {
      const reason = reasonOf(error)
      logger.error(
        `The letter about ${input.cause} ${input.id} is still not sent: ${reason}`
      )
    }
  }
}

export const config = {
  name: "send-missing-order-news",
  schedule: "*/10 * * * *",
}
