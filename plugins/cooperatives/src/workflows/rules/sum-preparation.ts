import type { NewCooperativeOrderLine } from "../../types/cooperative-order"
import type {
  PreparationLine,
  PreparationOrder,
  VendorPreparation,
} from "../../types/preparation"
import { lineKey, sayLines, type LineTexts } from "./say-lines"

/** A new or accepted part, with its lines. */
export type WaitingPart = Omit<PreparationOrder, "quantity"> & {
  lines: (NewCooperativeOrderLine & { canceled_quantity: number })[]
}

/**
 * What parts wait for, summed by size; what waits longest comes first. Canceled
 * pieces are not prepared.
 */
export function sumPreparation(
  parts: WaitingPart[],
  texts: Map<string, LineTexts>
): VendorPreparation {
  const oldestFirst = parts.toSorted(
    (left, right) => timeOf(left) - timeOf(right)
  )
  const sums = new Map<string, PreparationLine>()
  oldestFirst.forEach(({ lines, ...part }) =>
    sayLines(lines, texts).forEach((line) => {
      const key = lineKey(line)
      const left = line.quantity - line.canceled_quantity
      if (left > 0) {
        sums.set(key, addTo(sums.get(key) ?? emptyLine(line), part, left))
      }
    })
  )
  return {
    new_orders: parts.filter(({ status }) => status === "new").length,
    accepted_orders: parts.filter(({ status }) => status === "accepted").length,
    lines: [...sums.values()],
  }
}

function emptyLine(line: NewCooperativeOrderLine): PreparationLine {
  const { product_id, variant_id, title, variant_title, thumbnail } = line
  return {
    product_id,
    variant_id,
    title,
    variant_title,
    thumbnail,
    quantity: 0,
    accepted_quantity: 0,
    orders: [],
  }
}

function addTo(
  line: PreparationLine,
  part: Omit<PreparationOrder, "quantity">,
  quantity: number
): PreparationLine {
  const { id, order_display_id, status, placed_at } = part
  const known = line.orders.find((order) => order.id === id)
  const order = {
    ...{ id, order_display_id, status, placed_at },
    quantity: (known?.quantity ?? 0) + quantity,
  }
  return {
    ...line,
    quantity: line.quantity + quantity,
    accepted_quantity:
      line.accepted_quantity + (status === "accepted" ? quantity : 0),
    orders: [...line.orders.filter((each) => each !== known), order],
  }
}

function timeOf({ placed_at }: WaitingPart): number {
  return new Date(placed_at).getTime()
}
