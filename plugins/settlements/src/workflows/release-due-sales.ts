import type { MedusaContainer } from "@medusajs/framework/types"
import { listUnreleasedParts } from "./queries/list-unreleased-parts"
import { releaseSalesWorkflow } from "./release-sales"

/** Notes which sales were delivered and paid by now, so that they fall due. */
export async function releaseDueSales(
  container: MedusaContainer
): Promise<void> {
  for await (const cooperative_order_ids of listUnreleasedParts(container)) {
    await releaseSalesWorkflow(container).run({
      input: { cooperative_order_ids },
    })
  }
}
