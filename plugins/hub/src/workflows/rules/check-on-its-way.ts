import { MedusaError } from "@medusajs/framework/utils"
import type { Parcel } from "../queries/get-parcel"

/** Refuses a parcel that did not leave, that arrived, or that came back. */
export function checkOnItsWay(
  parcel: Pick<
    Parcel,
    "order_display_id" | "shipped_at" | "delivered_at" | "comeback"
  >
) {
  const { shipped_at, delivered_at } = parcel
  const named = nameOf(parcel)
  if (!shipped_at) {
    refuse(`${named} has not left; ship it first`)
  }
  if (delivered_at) {
    refuse(
      `${named} arrived at ${new Date(delivered_at).toISOString()}; it arrives once`
    )
  }
  checkNotBack(parcel)
}

/** Refuses a parcel that was refused at the door, or lost. */
export function checkNotBack(
  parcel: Pick<Parcel, "order_display_id" | "comeback">
) {
  const { comeback } = parcel
  if (comeback) {
    const how = comeback.kind === "lost" ? "was lost" : "was refused"
    refuse(`${nameOf(parcel)} ${how}, as noted at ${comeback.at.toISOString()}`)
  }
}

function nameOf({ order_display_id }: Pick<Parcel, "order_display_id">) {
  return `The parcel of order ${order_display_id}`
}

function refuse(sentence: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence)
}
