import type { HubLine, HubOrder } from "../../../types/hub-order"

/** Pieces that go into a parcel, as they are typed, by line. */
export type Amounts = Record<string, string>

/** Everything that is at the hub and in no parcel. */
export function allOf({ lines }: Pick<HubOrder, "lines">): Amounts {
  return Object.fromEntries(
    lines.map(({ line_item_id, packable }) => [line_item_id, String(packable)])
  )
}

/** Grams of the chosen pieces; those of unknown weight count nothing. */
export function gramsOf(lines: HubLine[], amounts: Amounts): number {
  return lines.reduce(
    (sum, { line_item_id, weight_grams }) =>
      sum + (weight_grams ?? 0) * Number(amounts[line_item_id] ?? 0),
    0
  )
}

/** The lines of a parcel as they are sent: those of which something goes in. */
export function chosenLines(amounts: Amounts) {
  return Object.entries(amounts)
    .map(([line_item_id, amount]) => ({
      line_item_id,
      quantity: Number(amount),
    }))
    .filter(({ quantity }) => quantity > 0)
}
