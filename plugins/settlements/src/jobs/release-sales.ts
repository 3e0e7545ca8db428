import type { MedusaContainer } from "@medusajs/framework/types"
import { listUnreleasedParts } from "../workflows/queries/list-unreleased-parts"
import { releaseSalesWorkflow } from "../workflows/release-sales"

/** Notes which sales were delivered and paid, so that they fall due. */
export default async function releaseDeliveredSales(
  container: MedusaContainer
) {
  for await (const cooperative_order_ids of listUnreleasedParts(container)) {
    await releaseSalesWorkflow(container).run({
      input: { cooperative_order_ids },
    })
  }
}

export const config = { name: "release-sales", schedule: "7 * * * *" }
