import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { eventually } from "../eventually"

/** The letters that shoppers get about an order on its way. */
export function letterBox(container: MedusaContainer) {
  const read = (resource_id: string) =>
    container
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ resource_id, template: "order-news" })

  /** Waits for the letters of a parcel, an order or a record of the hub. */
  const come = (resource_id: string, count = 1) =>
    eventually(
      () => read(resource_id),
      (letters) =>
        letters.length === count &&
        letters.every(({ status }) => status === "success")
    )
  return { read, come }
}
