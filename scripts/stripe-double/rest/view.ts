import type { PaymentIntent } from "../state/objects.ts"
import type { Store } from "../state/store.ts"
import { invalidRequest } from "./stripe-failure.ts"

const EXPANDABLE = {
  charge: "charges",
  customer: "customers",
  latest_charge: "charges",
  payment_intent: "payment_intents",
  payment_method: "payment_methods",
} as const

const HIDDEN_FROM_PAGES = [
  "amount_capturable",
  "amount_received",
  "customer",
  "latest_charge",
  "metadata",
] as const

/** Replaces the ids that `expand[]` names by the objects themselves. */
export function expandObject(
  store: Store,
  object: object,
  fields: string[]
): object {
  const expanded: Record<string, unknown> = { ...object }
  for (const field of fields) {
    if (!isExpandable(field) || !(field in expanded)) {
      throw invalidRequest(`This property cannot be expanded (${field}).`, {
        param: "expand",
      })
    }
    const table: Map<string, object> = store.tables[EXPANDABLE[field]]
    expanded[field] = table.get(String(expanded[field])) ?? expanded[field]
  }
  return expanded
}

/** An intent as a page with a publishable key may see it. */
export function toPageView(intent: PaymentIntent): object {
  const view: Record<string, unknown> = { ...intent }
  for (const field of HIDDEN_FROM_PAGES) {
    delete view[field]
  }
  return view
}

/** A page of a list, newest first, as Stripe gives it. */
export function toList(url: string, rows: object[], limit: number): object {
  const data = rows.toReversed().slice(0, limit)
  return { object: "list", url, has_more: rows.length > data.length, data }
}

function isExpandable(field: string): field is keyof typeof EXPANDABLE {
  return field in EXPANDABLE
}
