import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getParcel } from "../queries/get-parcel"

/** A parcel that the carrier took, and who says so. */
export type ShipParcelInput = {
  id: string
  /** Typed or scanned; null when the parcel has its number. */
  tracking_number: string | null
  author: string
}

/** Refuses a parcel that left, or has no number; says what is to be labelled. */
export const prepareShipmentStep = createStep(
  "prepare-shipment",
  async ({ id, tracking_number }: ShipParcelInput, { container }) => {
    const parcel = await getParcel(container, id)
    const named = `The parcel of order ${parcel.order_display_id}`
    if (parcel.canceled_at) {
      refuse(`${named} was unpacked; pack it again`)
    }
    if (parcel.shipped_at) {
      refuse(
        `${named} left at ${new Date(parcel.shipped_at).toISOString()}; it leaves once`
      )
    }
    if (parcel.tracking_number && tracking_number) {
      refuse(
        `${named} bears ${parcel.tracking_number}; unpack it to give it another`
      )
    }
    if (!parcel.tracking_number && !tracking_number) {
      refuse(`${named} has no tracking number; scan the carrier's label`)
    }
    if (tracking_number && !parcel.label) {
      refuse(`${named} was packed elsewhere; ship it from the order's page`)
    }
    return new StepResponse({
      order_id: parcel.order_id,
      tracking_number: parcel.tracking_number,
      tracking_url: parcel.tracking_url,
      to_label:
        tracking_number && parcel.label
          ? { ...parcel.label, tracking_number }
          : null,
    })
  }
)

function refuse(sentence: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence)
}
