import type { MedusaContainer } from "@medusajs/framework/types"
import type { ParcelOutcome, ShipParcels } from "../types/parcel"
import { outcomeOf } from "./rules/outcome-of"
import { shipParcelWorkflow } from "./ship-parcel"

/** Ships parcels one by one: a refused one keeps no other from leaving. */
export async function shipParcels(
  container: MedusaContainer,
  { parcels, author }: ShipParcels & { author: string }
): Promise<ParcelOutcome[]> {
  const outcomes: ParcelOutcome[] = []
  for (const parcel of parcels) {
    outcomes.push(
      await outcomeOf(parcel.id, () =>
        shipParcelWorkflow(container).run({ input: { ...parcel, author } })
      )
    )
  }
  return outcomes
}
