import { MedusaError } from "@medusajs/framework/utils"
import type { HubOrder } from "../../types/hub-order"
import type { PackParcel } from "../../types/parcel"

/** Pieces of one lot that go into a parcel. */
export type NewParcelLine = {
  order_id: string
  line_item_id: string
  quantity: number
  lot_code: string | null
  best_before: string | null
}

/** What goes into a parcel, with its lots. Refuses what is not at the hub. */
export function planParcel(
  order: HubOrder,
  lines: PackParcel["lines"]
): NewParcelLine[] {
  if (order.canceled_at) {
    refuse(`Order ${order.display_id} is canceled; nothing of it is packed`)
  }
  const ids = lines.map(({ line_item_id }) => line_item_id)
  if (new Set(ids).size < ids.length) {
    refuse("A line is named twice; name each line of the parcel once")
  }
  return lines.map(({ line_item_id, quantity }) => {
    const line = order.lines.find((each) => each.line_item_id === line_item_id)
    if (!line || quantity > line.packable) {
      return refuse(
        `${line?.title ?? line_item_id}: ${line?.packable ?? 0} pieces are at the hub and in no parcel; ${quantity} cannot be packed`
      )
    }
    const { lot_code, best_before } = line
    return {
      order_id: order.id,
      line_item_id,
      quantity,
      lot_code,
      best_before,
    }
  })
}

function refuse(sentence: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence)
}
