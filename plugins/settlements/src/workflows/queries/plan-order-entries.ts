import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { NewLedgerEntry } from "../../types/ledger"
import { planOrder } from "../rules/plan-order"
import { toSoldOrder } from "../rules/to-sold-order"
import { getCommissionOf } from "./get-commission-of"
import { getPlacedOrder } from "./get-placed-order"
import { listKnownEntries } from "./list-known-entries"
import { listPartsOfOrder } from "./list-parts-of-order"

/** What the ledger has of an order, and the entries that it lacks. */
export async function planOrderEntries(
  container: MedusaContainer,
  order_id: string,
  now: Date
) {
  const { terms } = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [order, parts, known] = await Promise.all([
    getPlacedOrder(container, order_id),
    listPartsOfOrder(container, order_id),
    listKnownEntries(container, order_id),
  ])
  const commissionOf = await getCommissionOf(container, {
    product_ids: order.items.flatMap(({ product_id }) => product_id ?? []),
    at: order.created_at,
  })
  const sold = toSoldOrder(order, {
    parts,
    exchangeRates: terms.exchangeRates,
    commissionOf,
  })
  const lacking: NewLedgerEntry[] = planOrder(sold, { parts, known, now })
  return { known, lacking }
}
