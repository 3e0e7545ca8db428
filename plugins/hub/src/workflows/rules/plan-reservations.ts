import type { StandingLine, TakenLine } from "./plan-take-off"

/** Stock that is kept for a line of an order. */
export type Reservation = {
  id: string
  line_item_id: string
  quantity: number
}

/** What happens to reservations when pieces leave an order. */
export function planReservations(
  taken: TakenLine[],
  lines: StandingLine[],
  reservations: Reservation[]
): { update: { id: string; quantity: number }[]; remove: string[] } {
  const left = reservations.flatMap(({ id, line_item_id, quantity }) => {
    const line = lines.find((each) => each.id === line_item_id)
    const gone = taken.find((each) => each.line_item_id === line_item_id)
    if (!line || !gone) {
      return []
    }
    const open = line.quantity - line.fulfilled
    // A piece may take several of an inventory item: as many as were reserved.
    return [{ id, quantity: (quantity / open) * (open - gone.quantity) }]
  })
  return {
    update: left.filter(({ quantity }) => quantity > 0),
    remove: left.flatMap(({ id, quantity }) => (quantity > 0 ? [] : id)),
  }
}
