import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AfterSaleKind, Fate } from "../../../types/after-sale"
import { getSoldOrder, type SoldOrder } from "../queries/get-sold-order"

/** Pieces that left the hub, and what became of them. */
export type ComebackInput = {
  kind: Exclude<AfterSaleKind, "cancellation">
  order_id: string
  lines: {
    line_item_id: string
    quantity: number
    fate: Fate
    /** The size that is sent instead; none where money goes back. */
    replacement_variant_id?: string
  }[]
  reason: string
  author: string
}

// Before the courier has the money, as the payments plugin calls it.
const UNPAID = ["to_confirm", "confirmed", "shipped"]

/**
 * What a comeback does to stock, makers' parts and money. The delivery is given
 * back when the whole order came back, or was lost.
 */
export const planComebackStep = createStep(
  "plan-comeback",
  async ({ kind, order_id, lines }: ComebackInput, { container }) => {
    const order = await getSoldOrder(container, order_id)
    lines.forEach((line) => validateLeft(order, kind, line))
    const stock = lines.flatMap(({ line_item_id, quantity, fate }) => {
      const variant_id = order.items.find(
        ({ id }) => id === line_item_id
      )?.variant_id
      return variant_id && fate === "restock"
        ? [{ variant_id, by: quantity }]
        : []
    })
    // Nothing came back of a lost parcel, so its makers' parts stay as they are.
    const parts = kind === "lost" ? [] : partsOf(order, lines)
    const isWhole = order.items.every(({ id, detail }) => {
      const now = lines.find(({ line_item_id }) => line_item_id === id)
      const gone = detail.return_received_quantity + (now?.quantity ?? 0)
      return gone >= detail.quantity
    })
    return new StepResponse({
      stock,
      parts,
      // Goods that are exchanged are delivered once more, at the shop's cost.
      shipping_amount: isWhole && kind !== "exchange" ? ("all" as const) : 0,
      // A shopper who takes one parcel of two has not refused to pay.
      refuses_cash:
        kind === "door_refusal" &&
        isWhole &&
        UNPAID.includes(order.cash_collection?.state ?? ""),
    })
  }
)

function partsOf(order: SoldOrder, lines: ComebackInput["lines"]) {
  return (order.cooperative_orders ?? []).flatMap((part) => {
    const own = lines.filter(({ line_item_id }) =>
      part.lines.some((line) => line.line_item_id === line_item_id)
    )
    return own.length
      ? [
          {
            id: part.id,
            lines: own.map(({ line_item_id, quantity }) => ({
              line_item_id,
              returned_quantity: quantity,
            })),
          },
        ]
      : []
  })
}

function validateLeft(
  order: SoldOrder,
  kind: ComebackInput["kind"],
  { line_item_id, quantity }: ComebackInput["lines"][number]
) {
  const item = order.items.find(({ id }) => id === line_item_id)
  const left = item ? piecesLeft(item.detail, kind) : 0
  if (quantity > left) {
    const where = wasDelivered(kind) ? "delivered" : "on their way"
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${item?.product_title ?? line_item_id}: ${left} pieces are ${where}, not ${quantity}`
    )
  }
}

// What came back may have been delivered or not: it is never more than left.
function piecesLeft(
  detail: SoldOrder["items"][number]["detail"],
  kind: ComebackInput["kind"]
): number {
  const { shipped_quantity, delivered_quantity } = detail
  const gone =
    detail.return_requested_quantity + detail.return_received_quantity
  const out = wasDelivered(kind)
    ? delivered_quantity
    : shipped_quantity - delivered_quantity
  return Math.max(0, Math.min(out, shipped_quantity - gone))
}

function wasDelivered(kind: ComebackInput["kind"]): boolean {
  return kind === "return" || kind === "exchange"
}
