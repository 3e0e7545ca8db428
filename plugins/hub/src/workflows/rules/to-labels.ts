import type { ParcelLabel } from "@coopstore/carriers/types"

/** A parcel's number as Medusa keeps it: none until it has one. */
export function toLabels({
  tracking_number,
  tracking_url,
}: Pick<ParcelLabel, "tracking_number" | "tracking_url">) {
  // Medusa asks for a file too; the hub prints its labels itself.
  return tracking_number
    ? [{ tracking_number, tracking_url: tracking_url ?? "", label_url: "" }]
    : []
}
