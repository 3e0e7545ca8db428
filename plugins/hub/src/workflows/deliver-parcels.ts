import type { MedusaContainer } from "@medusajs/framework/types"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import type { DeliverParcels, ParcelOutcome } from "../types/parcel"
import { getParcel } from "./queries/get-parcel"
import { outcomeOf } from "./rules/outcome-of"
import { checkOnItsWay } from "./rules/check-on-its-way"

/** Notes parcels as delivered, one by one: a refused one stops no other. */
export async function deliverParcels(
  container: MedusaContainer,
  { ids }: DeliverParcels
): Promise<ParcelOutcome[]> {
  const outcomes: ParcelOutcome[] = []
  for (const id of ids) {
    outcomes.push(await outcomeOf(id, () => deliver(container, id)))
  }
  return outcomes
}

async function deliver(container: MedusaContainer, id: string) {
  const parcel = await getParcel(container, id)
  checkOnItsWay(parcel)
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({
    input: { orderId: parcel.order_id, fulfillmentId: id },
  })
}
