import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { createCashCollectionWorkflow } from "../workflows"
import { followCashOf } from "../workflows/follow-cash"
import { listOrdersWithOpenCash } from "../workflows/queries/list-orders-with-open-cash"
import { listOrdersWithoutCash } from "../workflows/queries/list-orders-without-cash"

/** Makes up for lost events: notes cash that was forgotten, and moves the rest. */
export default async function followAllCash(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const order_id of await listOrdersWithoutCash(container, new Date())) {
    try {
      await createCashCollectionWorkflow(container).run({ input: { order_id } })
      logger.info(`Order ${order_id}: its cash is noted`)
    } catch (error) {
      logger.error(
        `Order ${order_id}: its cash is still not noted: ${reasonOf(error)}`
      )
    }
  }
  for await (const order_ids of listOrdersWithOpenCash(container)) {
    await followCashOf(container, order_ids)
  }
}

export const config = { name: "follow-cash", schedule: "*/15 * * * *" }
