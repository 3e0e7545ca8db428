import type { MedusaContainer } from "@medusajs/framework/types"
import { releaseDueSales } from "../workflows/release-due-sales"

/** Releases what became due, hour by hour. */
export default async function releaseDeliveredSales(
  container: MedusaContainer
) {
  await releaseDueSales(container)
}

export const config = { name: "release-sales", schedule: "7 * * * *" }
