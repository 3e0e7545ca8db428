import { MedusaError } from "@medusajs/framework/utils"
import type { Parcel } from "../queries/get-parcel"

/** Refuses a parcel that did not leave, or that arrived before. */
export function checkDeliverable({
  order_display_id,
  shipped_at,
  delivered_at,
}: Pick<Parcel, "order_display_id" | "shipped_at" | "delivered_at">) {
  if (!shipped_at) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The parcel of order ${order_display_id} has not left; ship it first`
    )
  }
  if (delivered_at) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The parcel of order ${order_display_id} arrived at ${new Date(delivered_at).toISOString()}; it arrives once`
    )
  }
}
