import { MedusaError } from "@medusajs/framework/utils"
import type { Parcel } from "../queries/get-parcel"

/** Refuses a parcel that did not leave, that arrived, or that came back. */
export function checkOnItsWay({
  order_display_id,
  shipped_at,
  delivered_at,
  comeback,
}: Pick<
  Parcel,
  "order_display_id" | "shipped_at" | "delivered_at" | "comeback"
>) {
  const named = `The parcel of order ${order_display_id}`
  if (!shipped_at) {
    refuse(`${named} has not left; ship it first`)
  }
  if (delivered_at) {
    refuse(
      `${named} arrived at ${new Date(delivered_at).toISOString()}; it arrives once`
    )
  }
  if (comeback) {
    const how = comeback.kind === "lost" ? "was lost" : "was refused"
    refuse(`${named} ${how}, as noted at ${comeback.at.toISOString()}`)
  }
}

function refuse(sentence: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence)
}
