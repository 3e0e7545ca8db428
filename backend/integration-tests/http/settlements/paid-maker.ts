import type { MedusaContainer } from "@medusajs/framework/types"
import { aCooperative, VALID_RIB } from "../cooperatives/factories"
import { anOrder, type TestOrder } from "./an-order"
import { payFor, record, release } from "./paid-order"

/** What a paid maker is owed: 140.00 without VAT of 23.33 and 12 % of the rest. */
export const DUE = 14_000 - 2_333 - 1_400

/** An order in the ledger, whose money is in and payable. */
export async function aPayableOrder(
  container: MedusaContainer,
  order: TestOrder
) {
  const placed = await anOrder(container, order)
  await record(container, String(placed.parts[0]?.id))
  await payFor(container, placed.id)
  await release(container, placed.parts)
  return placed
}

/** A cooperative with a bank account, and its one order, that is payable. */
export async function aPaidMaker(container: MedusaContainer) {
  const cooperative = await aCooperative(container, { rib: VALID_RIB })
  const order = await aPayableOrder(container, {
    lines: [{ cooperative_id: cooperative.id, price: 140 }],
  })
  return { cooperative, order }
}
