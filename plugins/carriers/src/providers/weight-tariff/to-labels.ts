import type { ParcelLabel } from "../../types/parcel-label"

/** The labels of a parcel as Medusa keeps them: one, once it has a number. */
export function toLabels({ tracking_number, tracking_url }: ParcelLabel) {
  // Medusa asks for a page and for a file; the hub prints its labels itself.
  return tracking_number
    ? [{ tracking_number, tracking_url: tracking_url ?? "", label_url: "" }]
    : []
}
